package se.hemvist.lease.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.hemvist.lease.conduct.DisturbanceId;

/** All that those who told of disturbances were told. */
@ApplicationScoped
class GivenFeedback {

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    void add(Feedback feedback) {
        entities.persist(feedback);
    }

    /** What was told of the disturbance, in the order of the days. */
    List<Feedback> of(DisturbanceId disturbance) {
        return entities.createQuery(
                        "from Feedback where disturbance = :disturbance order by toldOn, report, id", Feedback.class)
                .setParameter("disturbance", disturbance.value())
                .getResultList();
    }
}
