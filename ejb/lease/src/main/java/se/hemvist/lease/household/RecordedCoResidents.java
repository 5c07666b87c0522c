package se.hemvist.lease.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.party.PersonId;
import se.hemvist.lease.household.HouseholdRefusal.PartnerThereAlready;
import se.hemvist.lease.household.HouseholdRefusal.UnknownCoResident;
import se.hemvist.lease.sublease.SubleaseId;

/** All who live or lived in a flat beside its tenant. */
@ApplicationScoped
class RecordedCoResidents {

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    /** @throws PartnerThereAlready if it is a spouse or cohabitant, and there is one on some of the days */
    void add(SubleaseId sublease, CoResident coResident) {
        if (coResident.livesThere().kind().isPartner()) {
            household(sublease).others().stream()
                    .filter(other -> other.kind().isPartner())
                    .filter(other -> other.days().overlaps(coResident.days()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new PartnerThereAlready(other.days().since());
                    });
        }
        entities.persist(coResident);
        entities.flush();
    }

    /** @throws UnknownCoResident if the sublease has none by that identity */
    CoResident get(SubleaseId sublease, CoResidentId id) {
        return Optional.ofNullable(entities.find(CoResident.class, id))
                .filter(coResident -> coResident.isOf(sublease))
                .orElseThrow(() -> new UnknownCoResident(id));
    }

    /** Those of a sublease, the ones recorded wrongly among them, by their first days. */
    List<CoResident> of(SubleaseId sublease) {
        return entities.createQuery(
                        "from CoResident where sublease.value = :sublease order by days.since, recordedOn, id.value",
                        CoResident.class)
                .setParameter("sublease", sublease.value())
                .getResultList();
    }

    /** Those that count of a sublease. */
    Household household(SubleaseId sublease) {
        return new Household(of(sublease).stream()
                .filter(CoResident::counts)
                .map(CoResident::livesThere)
                .toList());
    }

    /** What is registered of the person, wherever it is. */
    List<CoResident> of(PersonId person) {
        return entities.createQuery("from CoResident where person = :person", CoResident.class)
                .setParameter("person", person)
                .getResultList();
    }
}
