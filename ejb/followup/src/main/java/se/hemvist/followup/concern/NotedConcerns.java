package se.hemvist.followup.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.concern.ConcernRefusal.UnknownConcern;

/** All events and concerns. */
@ApplicationScoped
class NotedConcerns {

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    void add(Concern concern) {
        entities.persist(concern);
        entities.flush();
    }

    /** @throws UnknownConcern if the assignment has none by that identity */
    Concern get(AssignmentId assignment, ConcernId id) {
        return Optional.ofNullable(entities.find(Concern.class, id))
                .filter(concern -> concern.assignment().equals(assignment))
                .orElseThrow(() -> new UnknownConcern(id));
    }

    /** Those of the assignment, the latest first. */
    List<Concern> of(AssignmentId assignment) {
        return entities.createQuery(
                        "from Concern where assignment.value = :assignment order by knownOn desc, id.value",
                        Concern.class)
                .setParameter("assignment", assignment.value())
                .getResultList();
    }

    /** Those of which social services were not told yet. */
    Stream<Concern> unreported() {
        return entities.createQuery("from Concern where state = KNOWN", Concern.class)
                .getResultStream();
    }
}
