package se.hemvist.intake.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.hemvist.intake.offer.OfferId;

/** All problems that were told of. */
@ApplicationScoped
class ToldProblems {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(ProblemNote problem) {
        entities.persist(problem);
    }

    /** Those of a mediation, in the order of telling. */
    List<ProblemNote> of(OfferId mediation) {
        return entities.createQuery("from ProblemNote where mediation = :mediation order by place", ProblemNote.class)
                .setParameter("mediation", mediation.value())
                .getResultList();
    }
}
