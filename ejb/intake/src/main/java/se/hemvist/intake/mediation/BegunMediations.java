package se.hemvist.intake.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.mediation.MediationRefusal.UnknownMediation;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.kernel.page.PageRequest;

/** All mediations. */
@ApplicationScoped
class BegunMediations {

    private static final String THEIRS =
            """
            from Mediation mediation, HousingCase housingCase, Offer offer
            where housingCase.id = mediation.caseId and offer.id = mediation.offer
                and :organisation in (mediation.landlord.value, housingCase.administration, housingCase.coordinationUnit)
                and housingCase.id.value not in :hidden
            """;

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(Mediation mediation) {
        entities.persist(mediation);
    }

    /** @throws UnknownMediation if there is none by that id */
    Mediation get(OfferId id) {
        return find(id).orElseThrow(UnknownMediation::new);
    }

    /** That of the offer, if its landlord had to be asked. */
    Optional<Mediation> find(OfferId id) {
        return Optional.ofNullable(entities.find(Mediation.class, id));
    }

    /** Those whose offer is in the state. */
    List<Mediation> in(OfferState state) {
        return entities.createQuery(
                        "select mediation from Mediation mediation, Offer offer"
                                + " where offer.id = mediation.offer and offer.state = :state",
                        Mediation.class)
                .setParameter("state", state)
                .getResultList();
    }

    /** That of the case whose offer is not over, if there is one. */
    Optional<Mediation> openOf(CaseId caseId) {
        return entities.createQuery(
                        """
                        select mediation from Mediation mediation, Offer offer
                        where offer.id = mediation.offer and mediation.caseId = :case and offer.state not in :over
                        """,
                        Mediation.class)
                .setParameter("case", caseId)
                .setParameter(
                        "over",
                        Stream.of(OfferState.values())
                                .filter(state -> state.next().isEmpty())
                                .toList())
                .getResultStream()
                .findFirst();
    }

    /** Those in which the organisation has a part, without those of hidden cases, the latest first. */
    List<Mediation> of(UUID organisation, Set<UUID> hidden, PageRequest request) {
        return entities.createQuery(
                        "select mediation " + THEIRS + " order by offer.reservedOn desc, mediation.offer.value",
                        Mediation.class)
                .setParameter("organisation", organisation)
                .setParameter("hidden", hidden)
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
    }

    long count(UUID organisation, Set<UUID> hidden) {
        return entities.createQuery("select count(*) " + THEIRS, Long.class)
                .setParameter("organisation", organisation)
                .setParameter("hidden", hidden)
                .getSingleResult();
    }
}
