package se.hemvist.followup.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.hemvist.lease.sublease.SubleaseId;

/** What had happened in a lease and came here with a list, so that it comes once; only added to. */
@ApplicationScoped
class TakenOverEvents {

    private static final String ADD =
            """
            insert into followup.takeover_event (sublease_id, kind, known_by) values (:sublease, :kind, :known)
            on conflict do nothing
            """;

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    /** Whether it had not come before. */
    boolean add(SubleaseId sublease, PastEvent event) {
        return entities.createNativeQuery(ADD)
                        .setParameter("sublease", sublease.value())
                        .setParameter("kind", event.getClass().getSimpleName())
                        .setParameter("known", event.known())
                        .executeUpdate()
                > 0;
    }
}
