package se.hemvist.followup.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
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

/** What the phases mean for the papers of the months, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AssignmentEvents {

    @Inject
    AssignmentProgress assignments;

    @Inject
    FollowUpMonths followUps;

    @Inject
    ChecklistMonths checklists;

    @Inject
    HouseClock clock;

    /** The months that have begun ask for their papers, or do so no longer. */
    void on(@Observes PhaseEntered entered) {
        rederive(entered);
    }

    /** So do those after the end of the support. */
    void on(@Observes SupportEnded ended) {
        rederive(ended);
    }

    /** The months since then ask for their papers as if it had not ended. */
    void on(@Observes SupportResumed resumed) {
        rederive(resumed);
    }

    /**
     * The months before or after the right day do, or do so no longer.
     *
     * @throws SupportedBeforeMoveIn if a checklist was sent for a month in which nobody lived there
     */
    void on(@Observes PhaseMoved moved) {
        checklists.demandNoneBefore(assignments.lock(moved.assignment()), moved);
        rederive(moved, moved.since());
    }

    /**
     * The months since ask for none of a participant who lives there.
     *
     * @throws SupportedBeforeMoveIn if a checklist was sent for one
     */
    void on(@Observes PhaseVoided never) {
        checklists.demandNoneBefore(assignments.lock(never.assignment()), never.asMoved());
        rederive(never);
    }

    private void rederive(AssignmentEvent changed) {
        rederive(changed, changed.on());
    }

    private void rederive(AssignmentEvent changed, LocalDate since) {
        AssignmentFile file = assignments.lock(changed.assignment());
        LocalDate today = clock.today();
        followUps.rederive(file, since, today);
        checklists.rederive(file, since, today);
    }
}
