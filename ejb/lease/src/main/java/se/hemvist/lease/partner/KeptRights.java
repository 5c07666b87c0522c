package se.hemvist.lease.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.hemvist.lease.sublease.SubleaseId;

/** What was said and done of the own rights of spouses and cohabitants. */
@ApplicationScoped
class KeptRights {

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    void add(PartnerRight right) {
        entities.persist(right);
    }

    /** Makes what has changed known to those who ask the database. */
    void flush() {
        entities.flush();
    }

    /** The one of the sublease that has not fallen; whoever works on it holds the sublease. */
    Optional<PartnerRight> of(SubleaseId sublease) {
        return entities.createQuery(
                        "from PartnerRight where sublease = :sublease and state <> :fallen", PartnerRight.class)
                .setParameter("sublease", sublease)
                .setParameter("fallen", PartnerRightState.FALLEN)
                .getResultStream()
                .findFirst();
    }
}
