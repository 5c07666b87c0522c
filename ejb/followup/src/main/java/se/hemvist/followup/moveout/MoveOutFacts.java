package se.hemvist.followup.moveout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.hemvist.followup.assignment.AssignmentId;

/** All that was told and decided before people move out. */
@ApplicationScoped
class MoveOutFacts {

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    void add(ToldOfOtherHome told) {
        entities.persist(told);
        entities.flush();
    }

    void add(MoveOutHelp help) {
        entities.persist(help);
        entities.flush();
    }

    /** What was told under the assignment, the latest first. */
    List<ToldOfOtherHome> told(AssignmentId assignment) {
        return entities.createQuery(
                        "from ToldOfOtherHome where assignment.value = :assignment order by informedOn desc, id",
                        ToldOfOtherHome.class)
                .setParameter("assignment", assignment.value())
                .getResultList();
    }

    /** What was decided under it, the latest first. */
    List<MoveOutHelp> decided(AssignmentId assignment) {
        return entities.createQuery(
                        "from MoveOutHelp where assignment.value = :assignment order by number desc", MoveOutHelp.class)
                .setParameter("assignment", assignment.value())
                .getResultList();
    }
}
