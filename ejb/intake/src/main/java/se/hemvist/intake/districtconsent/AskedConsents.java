package se.hemvist.intake.districtconsent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.districtconsent.DistrictConsentRefusal.UnknownConsent;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.page.PageRequest;

/** All consents that districts have been asked for. */
@ApplicationScoped
class AskedConsents {

    private static final String THEIRS =
            """
            from DistrictConsent consent, HousingCase housingCase
            where housingCase.id = consent.caseId
                and :organisation in (consent.district, consent.applicant, housingCase.coordinationUnit)
                and housingCase.id.value not in :hidden
            """;

    private static final String WAITING_FIRST =
            """
             order by case when consent.state = :waiting then 0 else 1 end, consent.askedOn, consent.id.value
            """;

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(DistrictConsent consent) {
        entities.persist(consent);
    }

    /** @throws UnknownConsent if there is none by that id */
    DistrictConsent get(DistrictConsentId id) {
        return Optional.ofNullable(entities.find(DistrictConsent.class, id)).orElseThrow(UnknownConsent::new);
    }

    /**
     * In which offer it was asked for, without reading the rest: the case is locked first.
     *
     * @throws UnknownConsent if there is none by that id
     */
    OfferId offerOf(DistrictConsentId id) {
        return entities.createQuery("select offer from DistrictConsent where id = :id", OfferId.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(UnknownConsent::new);
    }

    /** That which was asked for in the offer. */
    Optional<DistrictConsent> of(OfferId offer) {
        return entities.createQuery("from DistrictConsent where offer = :offer", DistrictConsent.class)
                .setParameter("offer", offer)
                .getResultStream()
                .findFirst();
    }

    /** Those that were asked for in the case. */
    List<DistrictConsent> of(CaseId caseId) {
        return entities.createQuery("from DistrictConsent where caseId = :case", DistrictConsent.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Those that were asked for the person. */
    List<DistrictConsent> of(PersonId person) {
        return entities.createQuery("from DistrictConsent where person = :person", DistrictConsent.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** That which has been given for the person and the flat, in this offer or another. */
    Optional<DistrictConsent> given(PersonId person, FlatId flat) {
        return entities.createQuery(
                        "from DistrictConsent where person = :person and flat = :flat and state = :given"
                                + " order by answeredOn",
                        DistrictConsent.class)
                .setParameter("person", person.value())
                .setParameter("flat", flat)
                .setParameter("given", ConsentState.GIVEN)
                .getResultStream()
                .findFirst();
    }

    /**
     * Those in which the organisation has a part, without those of hidden cases: what waits for an answer at the top, the
     * longest first.
     */
    List<DistrictConsent> of(UUID organisation, Set<UUID> hidden, PageRequest request) {
        return entities.createQuery("select consent " + THEIRS + WAITING_FIRST, DistrictConsent.class)
                .setParameter("organisation", organisation)
                .setParameter("hidden", hidden)
                .setParameter("waiting", ConsentState.ASKED)
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
