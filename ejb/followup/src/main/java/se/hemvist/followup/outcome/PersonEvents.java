package se.hemvist.followup.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.correction.PersonEvent.DeathStruck;
import se.hemvist.intake.correction.PersonEvent.PersonDied;
import se.hemvist.intake.party.PersonId;

/** Whoever has died is housed no more, in the figures of homes. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PersonEvents {

    @Inject
    CaseProgress cases;

    @Inject
    Homes homes;

    void on(@Observes PersonDied died) {
        diedOn(died.person(), Optional.of(died.on()));
    }

    void on(@Observes DeathStruck struck) {
        diedOn(struck.person(), Optional.empty());
    }

    private void diedOn(PersonId person, Optional<LocalDate> on) {
        cases.allOf(person).forEach(file -> homes.diedOn(file.id(), on));
    }
}
