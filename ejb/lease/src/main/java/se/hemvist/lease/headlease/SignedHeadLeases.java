package se.hemvist.lease.headlease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All head leases. */
@ApplicationScoped
class SignedHeadLeases {

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    void add(HeadLease lease) {
        entities.persist(lease);
    }

    /** @throws IllegalArgumentException if there is none by that identity: ids come from our own rows */
    HeadLease get(HeadLeaseId id) {
        return Optional.ofNullable(entities.find(HeadLease.class, id))
                .orElseThrow(() -> new IllegalArgumentException("no head lease " + id.value()));
    }
}
