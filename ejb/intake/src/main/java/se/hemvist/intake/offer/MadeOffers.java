package se.hemvist.intake.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.offer.OfferRefusal.UnknownOffer;
import se.hemvist.kernel.number.Municipality;

/** All offers. */
@ApplicationScoped
class MadeOffers {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(Offer offer) {
        entities.persist(offer);
    }

    /** @throws UnknownOffer if there is none by that id */
    Offer get(OfferId id) {
        return Optional.ofNullable(entities.find(Offer.class, id)).orElseThrow(UnknownOffer::new);
    }

    /**
     * Whose offer it is, without reading the offer: the case is locked first.
     *
     * @throws UnknownOffer if there is none by that id
     */
    CaseId caseOf(OfferId id) {
        return entities.createQuery("select caseId from Offer where id = :id", CaseId.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(UnknownOffer::new);
    }

    /** The one of the case that is not over; there is one as long as the case is in an offer. */
    Offer openOf(CaseId id) {
        return entities.createQuery("from Offer where caseId = :case and state not in :over", Offer.class)
                .setParameter("case", id)
                .setParameter("over", over())
                .getSingleResult();
    }

    /** Those of the programmes whose landlord has been asked, or whose flats are held for a choice. */
    List<Offer> notYetChosen(Municipality municipality, Set<Programme> programmes) {
        return entities.createQuery(
                        """
                        select o from Offer o join HousingCase c on c.id = o.caseId
                        where c.municipality.code = :municipality and o.programme in :programmes and o.state in :states
                        order by o.id.value
                        """,
                        Offer.class)
                .setParameter("municipality", municipality.code())
                .setParameter("programmes", programmes)
                .setParameter(
                        "states",
                        Stream.of(OfferState.values())
                                .filter(state -> state.awaitsChoice() || state == OfferState.INQUIRY_SENT)
                                .toList())
                .getResultList();
    }

    /** How many of the programmes are not over. */
    long countOpen(Municipality municipality, Set<Programme> programmes) {
        return entities.createQuery(
                        """
                        select count(*) from Offer o join HousingCase c on c.id = o.caseId
                        where c.municipality.code = :municipality and o.programme in :programmes and o.state not in :over
                        """,
                        Long.class)
                .setParameter("municipality", municipality.code())
                .setParameter("programmes", programmes)
                .setParameter("over", over())
                .getSingleResult();
    }

    /** Those of the programmes whose flats are held for a choice. */
    List<Offer> awaitingChoice(Set<Programme> programmes) {
        return entities.createQuery("from Offer where state in :awaiting and programme in :programmes", Offer.class)
                .setParameter("programmes", programmes)
                .setParameter(
                        "awaiting",
                        Stream.of(OfferState.values())
                                .filter(OfferState::awaitsChoice)
                                .toList())
                .getResultList();
    }

    private static List<OfferState> over() {
        return Stream.of(OfferState.values())
                .filter(state -> state.next().isEmpty())
                .toList();
    }
}
