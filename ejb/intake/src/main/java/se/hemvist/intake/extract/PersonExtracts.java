package se.hemvist.intake.extract;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.party.Persons;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.extract.Extracts;
import se.hemvist.kernel.time.HouseClock;

/** Draws up the register extract of a person. */
@Stateless
public class PersonExtracts {

    @Inject
    CaseProgress progress;

    @Inject
    Persons persons;

    @Inject
    Extracts extracts;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * All that is held on the person of the case, in this and in every other case of the person's at the same social
     * administration, over or not; of cases at others nothing, since each administration answers for its own. Who reported the
     * person is withheld. Where the identity is protected only the named at the administration may draw it up.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "person.extract", read = true)
    public PersonExtract of(CaseId id) {
        CaseFile asked = progress.look(id);
        access.permit(asked);
        List<CaseFile> cases = asked.person().map(progress::allOf).orElse(List.of(asked)).stream()
                .filter(file -> file.administration().equals(asked.administration()))
                .sorted(Comparator.comparing(file -> file.number().value()))
                .toList();
        cases.forEach(access::permit);
        Set<PersonId> rows = asked.person().map(persons::rows).orElse(Set.of());
        return new PersonExtract(
                clock.today(),
                cases.stream().map(CaseFile::number).toList(),
                extracts.of(
                        rows.stream().map(PersonId::value).toList(),
                        cases.stream().map(file -> file.id().value()).toList()));
    }
}
