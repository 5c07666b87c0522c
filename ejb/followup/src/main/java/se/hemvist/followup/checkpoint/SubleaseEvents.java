package se.hemvist.followup.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.followup.assignment.FollowUpPlan;
import se.hemvist.lease.sublease.SubleaseEvent.MovedIn;

/** What happens to a sublease means for the stay, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

    @Inject
    StayClocks clocks;

    @Inject
    Event<CheckpointEvent> happened;

    /** The stay begins, and with it all its clocks. */
    void on(@Observes MovedIn movedIn) {
        if (FollowUpPlan.of(movedIn.programme(), movedIn.on()).rule().byCheckpoint()) {
            happened.fire(clocks.begin(movedIn, stay -> {}).started());
        }
    }
}
