package se.hemvist.followup.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.intake.correction.PersonEvent.DeathStruck;
import se.hemvist.intake.correction.PersonEvent.PersonDied;
import se.hemvist.intake.party.PersonId;
import se.hemvist.kernel.time.HouseClock;

/** What becomes known of a participant means for visits, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PersonEvents {

    @Inject
    AssignmentProgress assignments;

    @Inject
    HomeVisits visits;

    @Inject
    HouseClock clock;

    /** No week asks for a visit from that of the death on. */
    void on(@Observes PersonDied dead) {
        rederive(dead.person(), dead.on());
    }

    /** Each does, as before, once the death is struck. */
    void on(@Observes DeathStruck struck) {
        rederive(struck.person(), struck.wrong().on());
    }

    private void rederive(PersonId participant, LocalDate since) {
        assignments.lockAllOf(participant).forEach(file -> visits.rederive(file, since, clock.today()));
    }
}
