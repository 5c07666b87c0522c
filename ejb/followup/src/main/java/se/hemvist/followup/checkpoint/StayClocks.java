package se.hemvist.followup.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Consumer;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.ground.StopDecisions;
import se.hemvist.lease.sublease.SubleaseEvent.MovedIn;

/** The clocks of a stay, which begin and end with it. */
@ApplicationScoped
class StayClocks {

    @Inject
    Event<CheckpointEvent> happened;

    @Inject
    CaseProgress cases;

    @Inject
    BegunStays stays;

    @Inject
    OneYearCheckpoints checkpoints;

    @Inject
    TrialReviews reviews;

    @Inject
    TrialStops stops;

    @Inject
    StopDecisions decisions;

    @Inject
    Deadlines deadlines;

    @Inject
    HouseClock clock;

    /** @param since what has come of it by today */
    Stay begin(MovedIn movedIn, Consumer<Stay> since) {
        Stay stay = Stay.begun(
                movedIn,
                new StayCase(
                        movedIn.caseId(),
                        movedIn.about().number(),
                        movedIn.municipality(),
                        movedIn.parties().administration(),
                        cases.look(movedIn.caseId()).coordinationUnit()));
        since.accept(stay);
        stays.add(stay);
        checkpoints.begun(stay.file(), clock.today());
        beginTrial(stay);
        return stay;
    }

    /** They run from another day. */
    CheckpointEvent.Moved move(Stay stay, LocalDate movedInOn) {
        CheckpointEvent.Moved moved = stay.move(movedInOn);
        checkpoints.moved(stay.file(), clock.today());
        beginTrial(stay);
        return moved;
    }

    /** Those of a trial, if it is one. */
    void beginTrial(Stay stay) {
        TrialReviews.owed(stay.file()).ifPresent(owed -> deadlines.derive(reviews, owed));
        TrialStops.owed(stay.file()).ifPresent(owed -> deadlines.derive(stops, owed));
    }

    /**
     * It was decided what becomes of a trial that has come to its stop: the next day of review is watched, or none any more.
     *
     * @throws CheckpointRefusal as {@link Stay#decide} does
     */
    void decide(Stay stay, TrialDecision decision, LocalDate today) {
        StayFile before = stay.file();
        String awaited = TrialStops.occasion(before);
        stay.decide(decision, today);
        decisions.decided(before.sublease(), decision.kind() == TrialDecision.Kind.END, decision.on());
        if (decision.kind() == TrialDecision.Kind.SPECIAL_REASONS) {
            happened.fire(new CheckpointEvent.Prolonged(
                    before.sublease(), before.about(), before.living().programme(), decision.on()));
        }
        deadlines.met(stops, before.subject(), awaited, decision.on());
        TrialStops.owed(stay.file())
                .ifPresentOrElse(
                        next -> deadlines.derive(stops, next),
                        () -> deadlines.cancel(reviews, before.subject(), "", decision.on()));
    }

    /** It is over, and with it all its clocks. */
    void end(Stay stay, LocalDate on) {
        String awaited = TrialStops.occasion(stay.file());
        stay.leave(on);
        checkpoints.over(stay.file(), on);
        deadlines.cancel(reviews, stay.file().subject(), "", on);
        deadlines.cancel(stops, stay.file().subject(), awaited, on);
    }
}
