package se.hemvist.followup.sparekey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.hemvist.followup.assignment.AssignmentId;

/** All offers to keep a spare key. */
@ApplicationScoped
class OfferedKeys {

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    void add(SpareKey key) {
        entities.persist(key);
        entities.flush();
    }

    /** Those of the assignment, the latest first. */
    List<SpareKey> of(AssignmentId assignment) {
        return entities.createQuery(
                        "from SpareKey where assignment.value = :assignment order by offeredOn desc, id",
                        SpareKey.class)
                .setParameter("assignment", assignment.value())
                .getResultList();
    }
}
