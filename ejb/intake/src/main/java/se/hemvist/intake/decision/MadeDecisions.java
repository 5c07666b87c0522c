package se.hemvist.intake.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;

/** All decisions. */
@ApplicationScoped
class MadeDecisions {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(Decision decision) {
        entities.flush();
        entities.persist(decision);
    }

    /** The one of the kind that no later one has taken the place of. */
    Optional<Decision> current(CaseId caseId, DecisionKind kind) {
        return entities.createQuery(
                        """
                        from Decision where caseId = :caseId and kind = :kind and supersededOn is null
                        """,
                        Decision.class)
                .setParameter("caseId", caseId)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** In the order in which they were made. */
    List<Decision> of(CaseId caseId) {
        return entities.createQuery(
                        "from Decision where caseId = :caseId order by made.decidedOn, kind", Decision.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    /** The decisions on support in favour that no later one has taken the place of. */
    List<Decision> runningSupport() {
        return entities.createQuery(
                        "from Decision where kind = SUPPORT and result = GRANTED and supersededOn is null",
                        Decision.class)
                .getResultList();
    }
}
