package se.hemvist.followup.contactlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.contactlog.ContactRefusal.UnknownContact;
import se.hemvist.kernel.page.PageRequest;

/** All contacts. */
@ApplicationScoped
class LoggedContacts {

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    void add(Contact contact) {
        entities.persist(contact);
        entities.flush();
    }

    /** @throws UnknownContact if the assignment has none by that identity */
    Contact get(AssignmentId assignment, ContactId id) {
        return Optional.ofNullable(entities.find(Contact.class, id))
                .filter(contact -> contact.assignment().equals(assignment))
                .orElseThrow(() -> new UnknownContact(id));
    }

    /** Those of the assignment, the latest first. */
    List<Contact> of(AssignmentId assignment, PageRequest page) {
        return entities.createQuery(
                        "from Contact where assignment.value = :assignment order by contactedOn desc, id.value",
                        Contact.class)
                .setParameter("assignment", assignment.value())
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
    }

    long count(AssignmentId assignment) {
        return entities.createQuery("select count(*) from Contact where assignment.value = :assignment", Long.class)
                .setParameter("assignment", assignment.value())
                .getSingleResult();
    }

    /** The days on which the provider sought contact, one for each time. */
    Stream<LocalDate> sought(AssignmentId assignment) {
        return entities.createQuery(
                        "select c.contactedOn from Contact c where c.assignment.value = :assignment"
                                + " and c.purpose = SEEKING and c.side = PROVIDER and c.state = RECORDED",
                        LocalDate.class)
                .setParameter("assignment", assignment.value())
                .getResultStream();
    }
}
