package se.hemvist.intake.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.matching.MatchingRefusal.NotAsked;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.page.PageRequest;

/** All questions to companies. */
@ApplicationScoped
class AskedCompanies {

    private static final String UNANSWERED =
            """
            from LandlordCheck question, HousingCase housingCase
            where housingCase.id = question.caseId and housingCase.state not in (WITHDRAWN, REFUSED, CLOSED) and question.given.result is null
            """;

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(LandlordCheck check) {
        entities.persist(check);
    }

    Optional<LandlordCheck> find(CaseId caseId, OrganisationId company) {
        return entities.createQuery(
                        "from LandlordCheck where caseId = :caseId and company = :company", LandlordCheck.class)
                .setParameter("caseId", caseId)
                .setParameter("company", company.value())
                .getResultStream()
                .findFirst();
    }

    /** @throws NotAsked if the company has not been asked about such a case */
    LandlordCheck get(CaseId caseId, OrganisationId company) {
        return find(caseId, company).orElseThrow(NotAsked::new);
    }

    List<LandlordCheck> of(CaseId caseId) {
        return entities.createQuery(
                        "from LandlordCheck where caseId = :caseId order by askedOn, company", LandlordCheck.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    List<LandlordCheck> of(Collection<CaseId> cases) {
        return entities.createQuery("from LandlordCheck where caseId in :cases", LandlordCheck.class)
                .setParameter("cases", cases)
                .getResultList();
    }

    /** Those without an answer, but for cases that are over. */
    List<LandlordCheck> unanswered() {
        return entities.createQuery("select question " + UNANSWERED, LandlordCheck.class)
                .getResultList();
    }

    /** What the company has not answered, the oldest first. */
    List<LandlordCheck> openAt(OrganisationId company, PageRequest request) {
        return entities.createQuery(
                        "select question " + UNANSWERED
                                + "and question.company = :company order by question.askedOn, question.id",
                        LandlordCheck.class)
                .setParameter("company", company.value())
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
    }

    long countOpenAt(OrganisationId company) {
        return entities.createQuery("select count(*) " + UNANSWERED + "and question.company = :company", Long.class)
                .setParameter("company", company.value())
                .getSingleResult();
    }
}
