package se.hemvist.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.hemvist.intake.party.Death;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.party.Persons;

/**
 * Cases whose person has died, as the register of persons tells it. What falls due for somebody is derived from this, so
 * that a death that was entered wrongly leaves nothing behind once it is struck and that is derived anew.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Outlived {

    @Inject
    OpenedCases cases;

    @Inject
    Persons persons;

    /** The day on which the person of the case died, if it has been told. */
    public Optional<LocalDate> diedOn(CaseId id) {
        return cases.find(id)
                .flatMap(HousingCase::person)
                .flatMap(persons::death)
                .map(Death::on);
    }

    /** The same of all, by their cases. */
    public Map<CaseId, LocalDate> all() {
        Map<PersonId, LocalDate> dead = persons.deaths();
        return cases.of(dead.keySet()).stream().collect(Collectors.toMap(HousingCase::id, theirs -> theirs.person()
                .map(dead::get)
                .orElseThrow()));
    }
}
