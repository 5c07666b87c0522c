package se.hemvist.followup.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.followup.assignment.AssignmentEvent.SupportEnded;
import se.hemvist.followup.assignment.AssignmentState;

/** What the end of the support means for the home equipment grant, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AssignmentEvents {

    @Inject
    AppliedGrants grants;

    /** An application under way ends with the support. Who waits for another home keeps it. */
    void on(@Observes SupportEnded ended) {
        if (ended.then() == AssignmentState.CLOSED) {
            grants.of(ended.assignment()).forEach(grant -> grant.endWithSupport(ended.on()));
        }
    }
}
