package se.hemvist.followup.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.intake.correction.PersonEvent.PersonDied;
import se.hemvist.kernel.time.HouseClock;

/** What becomes known of a participant means for the papers of the months, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PersonEvents {

    @Inject
    AssignmentProgress assignments;

    @Inject
    FollowUpMonths followUps;

    @Inject
    ChecklistMonths checklists;

    @Inject
    HouseClock clock;

    /** No month asks for its papers from that of the death on. */
    void on(@Observes PersonDied dead) {
        assignments.lockAllOf(dead.person()).forEach(file -> rederive(file, dead));
    }

    private void rederive(AssignmentFile file, PersonDied dead) {
        followUps.rederive(file, dead.on(), clock.today());
        checklists.rederive(file, dead.on(), clock.today());
    }
}
