package se.hemvist.followup.assignment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.application.CaseParties;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.actor.Relation;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.time.DateRange;

/**
 * An assignment as the other packages of followup work with it.
 *
 * @param row    what it is about and where it stands
 * @param phases the phases so far, in the order in which they began
 * @param lease  the lease that the support goes with, once that is signed
 */
public record AssignmentFile(AssignmentRow row, List<PhasePeriod> phases, Optional<TiedLease> lease)
        implements Related {

    /** Stands for the end of a phase that runs. */
    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    public AssignmentFile {
        phases = List.copyOf(phases);
    }

    public AssignmentId assignment() {
        return row.assignment();
    }

    public AssignedCase about() {
        return row.about();
    }

    /** When the phase began; of several times the first. */
    public Optional<LocalDate> since(AssignmentState phase) {
        return phases.stream()
                .filter(period -> period.phase() == phase)
                .map(PhasePeriod::start)
                .findFirst();
    }

    /**
     * The days on which one of the given phases ran, as ranges that neither overlap nor touch; a phase that still runs
     * goes on to the end of the calendar.
     */
    public List<DateRange> daysIn(Set<AssignmentState> wanted) {
        return DateRange.disjoint(phases.stream()
                .filter(period -> wanted.contains(period.phase()))
                .map(period -> new DateRange(period.start(), period.ended().orElse(OPEN)))
                .toList());
    }

    @Override
    public UUID subject() {
        return row.assignment().value();
    }

    @Override
    public Municipality municipality() {
        return about().municipality();
    }

    @Override
    public Optional<UUID> inCase() {
        return Optional.of(about().caseId().value());
    }

    /**
     * What the actor's organisation is to it: {@code administration}, {@code provider}, or {@code head-tenant} once the
     * lease is signed.
     */
    @Override
    public Set<Relation> relationsOf(Actor actor) {
        Set<Relation> relations = new HashSet<>();
        if (actor.belongsTo(about().administration().value())) {
            relations.add(CaseParties.ADMINISTRATION);
        }
        if (actor.belongsTo(about().provider().value())) {
            relations.add(CaseParties.PROVIDER);
        }
        lease.filter(tied -> actor.belongsTo(tied.lettingOffice().value()))
                .ifPresent(tied -> relations.add(CaseParties.HEAD_TENANT));
        return relations;
    }
}
