package se.hemvist.lease.ownerwarning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.hemvist.lease.conduct.DisturbanceId;

/** All warnings of owners'. */
@ApplicationScoped
class ReceivedWarnings {

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    void add(OwnerWarning warning) {
        entities.persist(warning);
    }

    /** Those about the disturbance, in the order in which they came. */
    List<OwnerWarning> of(DisturbanceId disturbance) {
        return entities.createQuery(
                        "from OwnerWarning where disturbance = :disturbance order by receivedOn, datedOn, id",
                        OwnerWarning.class)
                .setParameter("disturbance", disturbance.value())
                .getResultList();
    }
}
