package se.hemvist.lease.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.hemvist.lease.sublease.SubleaseId;

/** What was decided last on each trial that has come to its stop. */
@ApplicationScoped
class TrialStops {

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    void keep(TrialStop decided) {
        entities.merge(decided);
    }

    Optional<TrialStop> of(SubleaseId sublease) {
        return Optional.ofNullable(entities.find(TrialStop.class, sublease));
    }
}
