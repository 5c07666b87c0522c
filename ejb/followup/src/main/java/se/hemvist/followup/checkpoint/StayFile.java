package se.hemvist.followup.checkpoint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.application.CaseParties;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.actor.Relation;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.lease.sublease.SubleaseId;

import static se.hemvist.followup.checkpoint.CheckpointState.DUE;
import static se.hemvist.followup.checkpoint.CheckpointState.HELD;
import static se.hemvist.followup.checkpoint.CheckpointState.OVERDUE;
import static se.hemvist.followup.checkpoint.CheckpointState.PLANNED;
import static se.hemvist.followup.checkpoint.CheckpointState.REPORTED;

/** A stay as it is, for the work inside a transaction, and for asking whether somebody may. */
record StayFile(SubleaseId sublease, StayCase about, Living living, Course course) implements Related {

    /**
     * Where and since when somebody lives.
     *
     * @param trialFrom since when on trial; empty in a training flat
     * @param leftOn    the day on which the resident left or took over the lease, once that has happened
     */
    record Living(
            Programme programme, LocalDate movedInOn, Optional<LocalDate> trialFrom, Optional<LocalDate> leftOn) {}

    /**
     * What has come of the stay so far.
     *
     * @param struck the checkpoints that were recorded and not held
     */
    record Course(
            Optional<CheckpointRecord> held,
            Optional<LocalDate> reportedOn,
            List<TrialReview> reviews,
            List<TrialDecision> decisions,
            List<StruckCheckpoint> struck) {

        Course {
            reviews = List.copyOf(reviews);
            decisions = List.copyOf(decisions);
            struck = List.copyOf(struck);
        }

        /** Whether a review was made that stands. */
        boolean isReviewed() {
            return reviews.stream().anyMatch(TrialReview::stands);
        }

        Optional<TrialDecision> lastDecision() {
            return decisions.stream().reduce((earlier, later) -> later);
        }

        /** Whether it has been decided that the trial is broken off. */
        boolean isToEnd() {
            return lastDecision()
                    .filter(last -> last.kind() == TrialDecision.Kind.END)
                    .isPresent();
        }
    }

    /** As if the checkpoint had not been held. */
    StayFile withoutCheckpoint() {
        Course unheld =
                new Course(Optional.empty(), Optional.empty(), course.reviews(), course.decisions(), course.struck());
        return new StayFile(sublease, about, living, unheld);
    }

    /** As if no review of the trial had been made. */
    StayFile withoutReviews() {
        Course unseen = new Course(course.held(), course.reportedOn(), List.of(), course.decisions(), course.struck());
        return new StayFile(sublease, about, living, unseen);
    }

    LocalDate movedInOn() {
        return living.movedInOn();
    }

    /** Whether the resident has left: nothing is owed any more. */
    boolean isOver() {
        return living.leftOn().isPresent();
    }

    /** From when the times of a trial run. */
    LocalDate trialFrom() {
        return living.trialFrom().orElse(movedInOn());
    }

    /** What the times of a trial rest on: the move-in, and the day of the conversion if there was one. */
    Map<String, String> trialFacts() {
        Map<String, String> facts =
                new HashMap<>(Map.of("movedInOn", movedInOn().toString()));
        living.trialFrom()
                .filter(day -> !day.equals(movedInOn()))
                .ifPresent(day -> facts.put("convertedOn", day.toString()));
        return facts;
    }

    /** Where the checkpoint stands on the day. */
    CheckpointState checkpoint(LocalDate day) {
        if (course.held().isPresent()) {
            return course.reportedOn().isPresent() ? REPORTED : HELD;
        }
        CheckpointPolicy policy =
                CheckpointPolicy.TRIAL_AND_TRAINING.on(movedInOn()).rule();
        if (day.isBefore(policy.earliest(movedInOn()))) {
            return PLANNED;
        }
        return day.isAfter(policy.dueOn(movedInOn())) ? OVERDUE : DUE;
    }

    @Override
    public UUID subject() {
        return sublease.value();
    }

    @Override
    public Municipality municipality() {
        return about.municipality();
    }

    @Override
    public Optional<UUID> inCase() {
        return Optional.of(about.caseId().value());
    }

    /** {@code administration} of who hired the flat, {@code coordination} of the housing agency. */
    @Override
    public Set<Relation> relationsOf(Actor actor) {
        Set<Relation> relations = new HashSet<>();
        if (actor.belongsTo(about.administration().value())) {
            relations.add(CaseParties.ADMINISTRATION);
        }
        if (actor.belongsTo(about.agency().value())) {
            relations.add(CaseParties.COORDINATION);
        }
        return relations;
    }
}
