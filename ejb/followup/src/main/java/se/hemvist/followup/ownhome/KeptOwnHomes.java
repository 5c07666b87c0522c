package se.hemvist.followup.ownhome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.hemvist.followup.assignment.AssignmentId;

/** What is kept of participants in homes of their own. */
@ApplicationScoped
class KeptOwnHomes {

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    Optional<OwnHome> of(AssignmentId assignment) {
        return Optional.ofNullable(entities.find(OwnHome.class, assignment));
    }

    /** That of the assignment, begun with the first thing that is told; the assignment is locked. */
    OwnHome begun(AssignmentId assignment) {
        return of(assignment).orElseGet(() -> {
            OwnHome home = new OwnHome(assignment);
            entities.persist(home);
            return home;
        });
    }
}
