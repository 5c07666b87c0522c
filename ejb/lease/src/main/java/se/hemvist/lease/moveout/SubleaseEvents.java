package se.hemvist.lease.moveout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.lease.sublease.SubleaseEvent.Recovered;

/** What happens to a sublease means for the plan to move out, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

    @Inject
    MoveOutSteps steps;

    /** The tenant stays: another notice has a plan of its own. */
    void on(@Observes Recovered lease) {
        steps.of(lease.sublease()).forEach(step -> step.drop(lease.on()));
    }
}
