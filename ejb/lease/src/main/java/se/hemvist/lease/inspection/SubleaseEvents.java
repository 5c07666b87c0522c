package se.hemvist.lease.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.lease.sublease.SubleaseEvent.MovedIn;

/** What happens to a sublease means for inspections, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

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

    private void await(MovedIn movedIn) {
        Inspection awaited = Inspection.awaited(movedIn);
        inspections.add(awaited);
        deadlines.derive(moveIns, MoveInInspections.deadline(awaited));
    }
}
