package se.hemvist.intake.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.supply.SupplyRefusal.UnknownAgreement;
import se.hemvist.kernel.number.Municipality;

/** All landlord agreements. */
@ApplicationScoped
class EnteredAgreements {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(LandlordAgreement agreement) {
        entities.persist(agreement);
        entities.flush();
    }

    /** @throws UnknownAgreement if there is none by that id */
    LandlordAgreement get(AgreementId id) {
        return Optional.ofNullable(entities.find(LandlordAgreement.class, id)).orElseThrow(UnknownAgreement::new);
    }

    /** The latest first. */
    List<LandlordAgreement> in(Municipality municipality) {
        return entities.createQuery(
                        "from LandlordAgreement where municipality = :municipality order by valid.from desc, id",
                        LandlordAgreement.class)
                .setParameter("municipality", municipality)
                .getResultList();
    }
}
