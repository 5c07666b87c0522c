package se.hemvist.followup.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.followup.assignment.AssignmentEvent.SupportEnded;
import se.hemvist.followup.assignment.AssignmentState;

/** What the end of the support means for coordinated individual plans, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AssignmentEvents {

    @Inject
    OfferedSips sips;

    /** A plan under way ends with the support. Who waits for another home keeps it. */
    void on(@Observes SupportEnded ended) {
        if (ended.then() == AssignmentState.CLOSED) {
            sips.underWay(ended.assignment()).ifPresent(sip -> sip.endWithSupport(ended.on()));
        }
    }
}
