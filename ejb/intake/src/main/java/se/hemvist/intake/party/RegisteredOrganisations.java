package se.hemvist.intake.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.setting.Served;

/** All organisations; the house is there for the municipalities that have some. */
@ApplicationScoped
class RegisteredOrganisations implements Served {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(Organisation organisation) {
        entities.persist(organisation);
        entities.flush();
    }

    Optional<Organisation> find(OrganisationId id) {
        return Optional.ofNullable(entities.find(Organisation.class, id));
    }

    /** As {@link #find}, and nobody else may lock it until the transaction ends. */
    Optional<Organisation> lock(OrganisationId id) {
        return Optional.ofNullable(entities.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(OrganisationSection section) {
        entities.persist(section);
        entities.flush();
    }

    /** Those of the organisation, past ones among them. */
    List<OrganisationSection> sections(OrganisationId organisation) {
        return entities.createQuery(
                        "from OrganisationSection where organisation = :organisation order by name, valid.from",
                        OrganisationSection.class)
                .setParameter("organisation", organisation.value())
                .getResultList();
    }

    /** Those of all the municipality's, past ones among them, by their names. */
    List<OrganisationSection> sections(Municipality municipality) {
        return entities.createQuery(
                        """
                        select section from OrganisationSection section, Organisation organisation
                        where organisation.id.value = section.organisation and organisation.municipality = :municipality
                        order by section.name, section.valid.from
                        """,
                        OrganisationSection.class)
                .setParameter("municipality", municipality.code())
                .getResultList();
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

    @Override
    public Set<Municipality> municipalities() {
        return entities.createQuery("select distinct municipality from Organisation", String.class)
                .getResultStream()
                .map(Municipality::new)
                .collect(Collectors.toSet());
    }

    long count(Municipality municipality) {
        return entities.createQuery("select count(*) from Organisation where municipality = :municipality", Long.class)
                .setParameter("municipality", municipality.code())
                .getSingleResult();
    }
}
