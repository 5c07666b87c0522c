package se.hemvist.intake.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.provider.ProviderRefusal.UnknownAgreement;
import se.hemvist.kernel.number.Municipality;

/** All agreements with framework suppliers. */
@ApplicationScoped
class SignedAgreements {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(FrameworkAgreement agreement) {
        entities.persist(agreement);
        entities.flush();
    }

    /** @throws UnknownAgreement if there is none by that id */
    FrameworkAgreement get(UUID id) {
        return Optional.ofNullable(entities.find(FrameworkAgreement.class, id)).orElseThrow(UnknownAgreement::new);
    }

    /** The latest first. */
    List<FrameworkAgreement> in(Municipality municipality) {
        return entities.createQuery(
                        "from FrameworkAgreement where municipality = :municipality order by valid.from desc, number, id",
                        FrameworkAgreement.class)
                .setParameter("municipality", municipality.code())
                .getResultList();
    }

    /** Whether the supplier can be chosen on the day. */
    boolean cover(Municipality municipality, OrganisationId supplier, LocalDate day) {
        return in(municipality).stream().anyMatch(agreement -> agreement.isOf(supplier) && agreement.isValid(day));
    }

    /** Who can be chosen on a day of the year. */
    Set<OrganisationId> suppliersIn(Municipality municipality, int year) {
        return in(municipality).stream()
                .filter(agreement -> agreement.isValidIn(year))
                .map(agreement -> agreement.view().supplier())
                .collect(Collectors.toSet());
    }
}
