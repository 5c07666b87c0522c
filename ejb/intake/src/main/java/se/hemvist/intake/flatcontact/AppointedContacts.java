package se.hemvist.intake.flatcontact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.contact.ContactPersonId;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferState;

/** All who are or have been landlords' contact persons. */
@ApplicationScoped
class AppointedContacts {

    private static final String LATEST =
            """
            select contact from FlatContact contact, Offer offer
            where offer.id = contact.offer and offer.state not in :ends
                and contact.line = (select max(other.line) from FlatContact other where other.offer = contact.offer)
            """;

    private static final List<OfferState> ENDS = List.of(
            OfferState.LANDLORD_NO,
            OfferState.DECLINED,
            OfferState.LAPSED,
            OfferState.NONE_CHOSEN,
            OfferState.REJECTED,
            OfferState.CANCELLED);

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(FlatContact contact) {
        entities.persist(contact);
    }

    /** Those of the offer, in the order of appointment. */
    List<FlatContact> of(OfferId offer) {
        return entities.createQuery("from FlatContact where offer = :offer order by line", FlatContact.class)
                .setParameter("offer", offer)
                .getResultList();
    }

    /** The one who was appointed last. */
    Optional<FlatContact> latest(OfferId offer) {
        List<FlatContact> all = of(offer);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The latest of each offer that has not come to nothing, where the landlord has not been told. */
    List<FlatContact> untold() {
        return entities.createQuery(LATEST + "and contact.toldOn is null", FlatContact.class)
                .setParameter("ends", ENDS)
                .getResultList();
    }

    /** The latest of each offer that has not come to nothing, where it is that contact person. */
    List<FlatContact> latestBy(ContactPersonId person) {
        return entities.createQuery(
                        LATEST + "and contact.contactPerson = :person order by contact.caseId.value", FlatContact.class)
                .setParameter("ends", ENDS)
                .setParameter("person", person.value())
                .getResultList();
    }
}
