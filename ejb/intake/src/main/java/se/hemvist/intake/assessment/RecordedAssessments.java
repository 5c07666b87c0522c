package se.hemvist.intake.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;

/** All assessments, and what was decided on connections. */
@ApplicationScoped
class RecordedAssessments {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(Assessment assessment) {
        entities.persist(assessment);
        entities.flush();
    }

    void add(ConnectionExamination examination) {
        entities.persist(examination);
        entities.flush();
    }

    /** Those of a case, the latest first. */
    List<Assessment> of(CaseId caseId) {
        return entities.createQuery(
                        "from Assessment where caseId = :caseId order by recorded.number desc", Assessment.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    /** The latest one of a case. */
    Optional<Assessment> latest(CaseId caseId) {
        return of(caseId).stream().findFirst();
    }

    /** What was decided last on the person's connection. */
    Optional<ConnectionExamination> examined(CaseId caseId) {
        return entities.createQuery(
                        "from ConnectionExamination where caseId = :caseId order by place desc",
                        ConnectionExamination.class)
                .setParameter("caseId", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
