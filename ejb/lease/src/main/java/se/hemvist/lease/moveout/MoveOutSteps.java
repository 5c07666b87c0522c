package se.hemvist.lease.moveout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.hemvist.lease.sublease.SubleaseId;

/** What is kept of plans for moving out. */
@ApplicationScoped
class MoveOutSteps {

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    void add(MoveOutStep step) {
        entities.persist(step);
        entities.flush();
    }

    Optional<MoveOutStep> find(SubleaseId sublease, MoveOutTask task) {
        return entities.createQuery(
                        "from MoveOutStep where sublease = :sublease and task = :task and droppedOn is null",
                        MoveOutStep.class)
                .setParameter("sublease", sublease)
                .setParameter("task", task)
                .getResultStream()
                .findFirst();
    }

    /** Those of the notice that stands, or by which the tenant left, by the day by which each is to be done. */
    List<MoveOutStep> of(SubleaseId sublease) {
        return entities.createQuery(
                        "from MoveOutStep where sublease = :sublease and droppedOn is null order by by, task",
                        MoveOutStep.class)
                .setParameter("sublease", sublease)
                .getResultList();
    }
}
