package se.hemvist.followup.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.intake.correction.PersonEvent.DeathStruck;
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
        assignments.lockAllOf(dead.person()).forEach(file -> rederive(file, dead.on()));
    }

    /** Each does, as before, once the death is struck. */
    void on(@Observes DeathStruck struck) {
        assignments
                .lockAllOf(struck.person())
                .forEach(file -> rederive(file, struck.wrong().on()));
    }

    private void rederive(AssignmentFile file, LocalDate since) {
        followUps.rederive(file, since, clock.today());
        checklists.rederive(file, since, clock.today());
    }
}
