package se.hemvist.lease.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.lease.inspection.InspectionRefusal.NoInspectionAwaited;
import se.hemvist.lease.sublease.AfterMoveIn;
import se.hemvist.lease.sublease.RunningLease;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInVoided;
import se.hemvist.lease.sublease.SubleaseEvent.MovedIn;
import se.hemvist.lease.sublease.SubleaseEvent.TakenOver;
import se.hemvist.lease.sublease.SubleaseEvent.Transferred;
import se.hemvist.lease.sublease.SubleaseEvent.Vacated;
import se.hemvist.lease.sublease.SubleaseRefusal.HappenedBeforeMoveIn;
import se.hemvist.lease.sublease.SubleaseRefusal.HappenedSinceMoveIn;

/** What happens to a sublease means for inspections, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

    private static final String FOUND_ELSEWHERE = "Övertaget, se protokollet.";

    @Inject
    PlannedInspections inspections;

    @Inject
    MoveInInspections moveIns;

    @Inject
    Deadlines deadlines;

    /** The letting office, being head tenant, wants to know the state of the flat. */
    void on(@Observes MovedIn movedIn) {
        InspectionPolicy.atMoveIn(movedIn.programme()).ifPresent(policy -> await(movedIn));
    }

    /**
     * What was made before the lease came here has been found and kept elsewhere.
     *
     * @throws NoInspectionAwaited if the programme asks for none
     */
    void on(@Observes TakenOver over) {
        on(over.movedIn());
        over.since()
                .inspection()
                .ifPresent(made -> make(
                        inspections
                                .find(over.sublease(), InspectionKind.MOVE_IN)
                                .orElseThrow(() -> new NoInspectionAwaited(InspectionKind.MOVE_IN)),
                        made,
                        over.on()));
    }

    /**
     * It is due by the right day.
     *
     * @throws HappenedBeforeMoveIn if it was made before that
     */
    void on(@Observes MoveInCorrected corrected) {
        inspections.find(corrected.sublease(), InspectionKind.MOVE_IN).ifPresent(inspection -> {
            inspection.follow(corrected.days());
            if (inspection.isAwaited()) {
                deadlines.derive(moveIns, moveIns.deadline(inspection));
            }
        });
    }

    /**
     * Nobody moved in, and nothing is inspected for that.
     *
     * @throws HappenedSinceMoveIn if it was
     */
    void on(@Observes MoveInVoided never) {
        inspections.find(never.sublease(), InspectionKind.MOVE_IN).ifPresent(inspection -> {
            never.demandNone(AfterMoveIn.INSPECTION, inspection.findings().map(made -> made.madeOn()));
            deadlines.cancel(moveIns, never.sublease().value(), "", never.on());
        });
    }

    /** Who has left is not asked how the flat was at the move-in. */
    void on(@Observes Vacated vacated) {
        deadlines.cancel(moveIns, vacated.sublease().value(), "", vacated.on());
    }

    /** Nor is who has a lease of one's own. */
    void on(@Observes Transferred transferred) {
        deadlines.cancel(moveIns, transferred.sublease().value(), "", transferred.on());
    }

    private void make(Inspection awaited, RunningLease.MadeInspection made, LocalDate today) {
        awaited.make(new InspectionRecord(InspectionKind.MOVE_IN, made.on(), FOUND_ELSEWHERE, made.keptAt()), today);
        deadlines.met(moveIns, awaited.sublease().value(), "", made.on());
    }

    private void await(MovedIn movedIn) {
        Inspection awaited = Inspection.awaited(movedIn);
        inspections.add(awaited);
        deadlines.derive(moveIns, moveIns.deadline(awaited));
    }
}
