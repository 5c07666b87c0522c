package se.hemvist.followup.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.equipment.EquipmentRefusal.NotAppliedFor;

/** All applications for a home equipment grant. */
@ApplicationScoped
class AppliedGrants {

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    void add(EquipmentGrant grant) {
        entities.persist(grant);
        entities.flush();
    }

    /** Those of the assignment, what is under way first and then the latest. */
    List<EquipmentGrant> of(AssignmentId assignment) {
        return entities.createQuery(
                        """
                        from EquipmentGrant where assignment.value = :assignment
                        order by case when state in (APPLIED, GRANTED) then 0 else 1 end, appliedOn desc, id
                        """,
                        EquipmentGrant.class)
                .setParameter("assignment", assignment.value())
                .getResultList();
    }

    /**
     * The one under way, or else the latest.
     *
     * @throws NotAppliedFor if there is none
     */
    EquipmentGrant latest(AssignmentId assignment) {
        return of(assignment).stream().findFirst().orElseThrow(() -> new NotAppliedFor(assignment));
    }
}
