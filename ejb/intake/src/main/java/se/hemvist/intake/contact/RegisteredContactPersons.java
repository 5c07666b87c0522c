package se.hemvist.intake.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.contact.ContactRefusal.UnknownContactPerson;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.PageRequest;

/** All contact persons. */
@ApplicationScoped
class RegisteredContactPersons {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(ContactPerson person) {
        entities.persist(person);
        entities.flush();
    }

    Optional<ContactPerson> find(ContactPersonId id) {
        return Optional.ofNullable(entities.find(ContactPerson.class, id));
    }

    /** @throws UnknownContactPerson if there is none by that id */
    ContactPerson get(ContactPersonId id) {
        return find(id).orElseThrow(UnknownContactPerson::new);
    }

    /**
     * As {@link #get}, and nobody else may lock it until the transaction ends.
     *
     * @throws UnknownContactPerson if there is none by that id
     */
    ContactPerson lock(ContactPersonId id) {
        return Optional.ofNullable(entities.find(ContactPerson.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(UnknownContactPerson::new);
    }

    /** The organisation's, past ones among them, the earliest first. */
    List<ContactPerson> of(OrganisationId organisation) {
        return entities.createQuery(
                        "from ContactPerson where organisation = :organisation order by valid.from, id.value",
                        ContactPerson.class)
                .setParameter("organisation", organisation.value())
                .getResultList();
    }

    /** The municipality's of the role, past ones among them. */
    List<ContactPerson> in(Municipality municipality, ContactRole role) {
        return entities.createQuery(
                        "from ContactPerson where municipality = :municipality and role = :role order by id.value",
                        ContactPerson.class)
                .setParameter("municipality", municipality)
                .setParameter("role", role)
                .getResultList();
    }

    /** The municipality's, past ones among them, by organisation, the latest first. */
    List<ContactPerson> in(Municipality municipality, PageRequest request) {
        return entities.createQuery(
                        """
                        from ContactPerson where municipality = :municipality
                        order by organisation, valid.from desc, id.value
                        """,
                        ContactPerson.class)
                .setParameter("municipality", municipality)
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
    }

    long count(Municipality municipality) {
        return entities.createQuery("select count(*) from ContactPerson where municipality = :municipality", Long.class)
                .setParameter("municipality", municipality)
                .getSingleResult();
    }
}
