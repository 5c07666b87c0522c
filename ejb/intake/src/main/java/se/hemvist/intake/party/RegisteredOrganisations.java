package se.hemvist.intake.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.PageRequest;

/** All organisations. */
@ApplicationScoped
class RegisteredOrganisations {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(Organisation organisation) {
        entities.persist(organisation);
        entities.flush();
    }

    Optional<Organisation> find(OrganisationId id) {
        return Optional.ofNullable(entities.find(Organisation.class, id));
    }

    Optional<Organisation> find(Municipality municipality, OrganisationCode code) {
        return entities.createQuery(
                        "from Organisation where municipality = :municipality and code = :code", Organisation.class)
                .setParameter("municipality", municipality.code())
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    /** In the order of their codes. */
    List<Organisation> in(Municipality municipality, PageRequest request) {
        return entities.createQuery(
                        "from Organisation where municipality = :municipality order by code", Organisation.class)
                .setParameter("municipality", municipality.code())
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
    }

    /** Those of the kinds, in the order of their codes. */
    List<Organisation> in(Municipality municipality, Set<OrganisationKind> kinds) {
        return entities.createQuery(
                        "from Organisation where municipality = :municipality and nature.kind in :kinds order by code",
                        Organisation.class)
                .setParameter("municipality", municipality.code())
                .setParameter("kinds", kinds)
                .getResultList();
    }

    long count(Municipality municipality) {
        return entities.createQuery("select count(*) from Organisation where municipality = :municipality", Long.class)
                .setParameter("municipality", municipality.code())
                .getSingleResult();
    }
}
