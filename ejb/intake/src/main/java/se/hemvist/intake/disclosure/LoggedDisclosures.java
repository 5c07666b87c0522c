package se.hemvist.intake.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.hemvist.intake.application.CaseId;
import se.hemvist.kernel.page.PageRequest;

/** All that has been logged. */
@ApplicationScoped
class LoggedDisclosures {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(LoggedDisclosure disclosure) {
        entities.persist(disclosure);
    }

    /** In the order in which they were logged. */
    List<LoggedDisclosure> of(CaseId caseId, PageRequest request) {
        return entities.createQuery(
                        "from LoggedDisclosure where caseId = :caseId order by number", LoggedDisclosure.class)
                .setParameter("caseId", caseId.value())
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
    }

    long count(CaseId caseId) {
        return entities.createQuery("select count(*) from LoggedDisclosure where caseId = :caseId", Long.class)
                .setParameter("caseId", caseId.value())
                .getSingleResult();
    }
}
