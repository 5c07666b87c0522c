package se.hemvist.followup.moving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.moving.MovingRefusal.NoMovePlanned;

/** All moves that were planned. */
@ApplicationScoped
class PlannedMoves {

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    void add(MovePlan move) {
        entities.persist(move);
        entities.flush();
    }

    /** Those of the assignment, the latest first. */
    List<MovePlan> of(AssignmentId assignment) {
        return entities.createQuery(
                        "from MovePlan where assignment.value = :assignment order by plannedSince desc, id",
                        MovePlan.class)
                .setParameter("assignment", assignment.value())
                .getResultList();
    }

    /** The one that is ahead. */
    Optional<MovePlan> ahead(AssignmentId assignment) {
        return of(assignment).stream().filter(MovePlan::isAhead).findFirst();
    }

    /**
     * The one planned last.
     *
     * @throws NoMovePlanned if there is none
     */
    MovePlan latest(AssignmentId assignment) {
        return of(assignment).stream().findFirst().orElseThrow(() -> new NoMovePlanned(assignment));
    }
}
