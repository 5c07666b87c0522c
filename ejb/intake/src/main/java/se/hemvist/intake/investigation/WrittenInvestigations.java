package se.hemvist.intake.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;

/** All investigations, of both kinds, and the decisions on what came of those of other ways. */
@ApplicationScoped
class WrittenInvestigations {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(Object written) {
        entities.persist(written);
        entities.flush();
    }

    /** In the order in which they were written. */
    List<Investigation> of(CaseId caseId) {
        return entities.createQuery("from Investigation where caseId = :caseId order by turn", Investigation.class)
                .setParameter("caseId", caseId.value())
                .getResultList();
    }

    /** In the order in which they were written. */
    List<OtherWay> otherWays(CaseId caseId) {
        return entities.createQuery("from OtherWay where caseId = :caseId order by turn", OtherWay.class)
                .setParameter("caseId", caseId.value())
                .getResultList();
    }

    Optional<OutcomeDecision> outcome(CaseId caseId) {
        return Optional.ofNullable(entities.find(OutcomeDecision.class, caseId.value()));
    }
}
