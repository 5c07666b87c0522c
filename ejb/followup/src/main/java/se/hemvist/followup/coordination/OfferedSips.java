package se.hemvist.followup.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.hemvist.followup.assignment.AssignmentId;

/** All coordinated individual plans, and the measures linked in. */
@ApplicationScoped
class OfferedSips {

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    void add(Sip sip) {
        entities.persist(sip);
        entities.flush();
    }

    void add(LinkedMeasure service) {
        entities.persist(service);
        entities.flush();
    }

    /** The one that is under way; the assignment is locked. */
    Optional<Sip> underWay(AssignmentId assignment) {
        return of(assignment).stream()
                .filter(sip -> !sip.state().next().isEmpty())
                .findFirst();
    }

    /** Those of the assignment, the latest first. */
    List<Sip> of(AssignmentId assignment) {
        return entities.createQuery(
                        "from Sip where assignment.value = :assignment order by offeredOn desc, heldOn desc nulls first,"
                                + " declinedOn desc nulls first, id",
                        Sip.class)
                .setParameter("assignment", assignment.value())
                .getResultList();
    }

    /** The measures linked in, the latest first. */
    List<LinkedMeasure> linkedTo(AssignmentId assignment) {
        return entities.createQuery(
                        "from LinkedMeasure where assignment.value = :assignment order by linkedOn desc, id",
                        LinkedMeasure.class)
                .setParameter("assignment", assignment.value())
                .getResultList();
    }
}
