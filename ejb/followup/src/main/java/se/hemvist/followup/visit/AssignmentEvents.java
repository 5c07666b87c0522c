package se.hemvist.followup.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.followup.assignment.AssignmentEvent.PhaseEntered;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.kernel.time.HouseClock;

/** What the phases mean for visits, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AssignmentEvents {

    @Inject
    AssignmentProgress assignments;

    @Inject
    HomeVisits visits;

    @Inject
    HouseClock clock;

    /** The weeks that have begun ask for a visit, or do so no longer. */
    void on(@Observes PhaseEntered entered) {
        visits.rederive(assignments.lock(entered.assignment()), entered.on(), clock.today());
    }
}
