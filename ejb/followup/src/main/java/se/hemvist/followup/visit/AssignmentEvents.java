package se.hemvist.followup.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.followup.assignment.AssignmentEvent;
import se.hemvist.followup.assignment.AssignmentEvent.PhaseEntered;
import se.hemvist.followup.assignment.AssignmentEvent.PhaseMoved;
import se.hemvist.followup.assignment.AssignmentEvent.PhaseVoided;
import se.hemvist.followup.assignment.AssignmentEvent.SupportEnded;
import se.hemvist.followup.assignment.AssignmentEvent.SupportResumed;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.followup.assignment.AssignmentRefusal.SupportedBeforeMoveIn;
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
        rederive(entered);
    }

    /** So do those after the end of the support. */
    void on(@Observes SupportEnded ended) {
        rederive(ended);
    }

    /** The weeks since then ask for a visit as if it had not ended. */
    void on(@Observes SupportResumed resumed) {
        rederive(resumed);
    }

    /**
     * The weeks before or after the right day do, or do so no longer.
     *
     * @throws SupportedBeforeMoveIn if the participant was met in the flat before
     */
    void on(@Observes PhaseMoved moved) {
        AssignmentFile file = assignments.lock(moved.assignment());
        visits.demandNoneBefore(file, moved);
        visits.rederive(file, moved.since(), clock.today());
    }

    /**
     * The weeks since ask for none of a participant who lives there.
     *
     * @throws SupportedBeforeMoveIn if the participant was met in the flat
     */
    void on(@Observes PhaseVoided never) {
        visits.demandNoneBefore(assignments.lock(never.assignment()), never.asMoved());
        rederive(never);
    }

    private void rederive(AssignmentEvent changed) {
        visits.rederive(assignments.lock(changed.assignment()), changed.on(), clock.today());
    }
}
