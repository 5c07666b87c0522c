package se.hemvist.lease.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseState;
import se.hemvist.lease.training.TrainingRefusal.MovingOnNotThere;

/** All who move on from training flats. */
@ApplicationScoped
class MovesOn {

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    void add(MovingOn moving) {
        entities.persist(moving);
    }

    /**
     * That of the sublease; whoever works on it holds the sublease.
     *
     * @throws MovingOnNotThere if nobody moves on from it
     */
    MovingOn get(SubleaseFile sublease) {
        return Optional.ofNullable(entities.find(MovingOn.class, sublease.sublease()))
                .orElseThrow(() -> new MovingOnNotThere(sublease.state(), SubleaseState.MOVED_ON));
    }
}
