package se.hemvist.lease.headlease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.vacancy.FlatId;

/** All head leases. */
@ApplicationScoped
class SignedHeadLeases {

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    void add(HeadLease lease) {
        entities.persist(lease);
    }

    /** That of the flat which is signed and not over, locked; the schema lets there be one. */
    Optional<HeadLease> running(FlatId flat) {
        return entities.createQuery(
                        "from HeadLease where hired.flat = :flat and state in (SIGNED, IN_FORCE, NOTICE_GIVEN)",
                        HeadLease.class)
                .setParameter("flat", flat)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** All that run out by a notice. */
    List<HeadLeaseId> underNotice() {
        return entities.createQuery("select id from HeadLease where state = NOTICE_GIVEN", HeadLeaseId.class)
                .getResultList();
    }

    /** As {@link #get}, and nobody else can change it or let the flat by it until the transaction ends. */
    HeadLease lock(HeadLeaseId id) {
        HeadLease lease = get(id);
        entities.refresh(lease, LockModeType.PESSIMISTIC_WRITE);
        return lease;
    }

    /** @throws IllegalArgumentException if there is none by that identity: ids come from our own rows */
    HeadLease get(HeadLeaseId id) {
        return Optional.ofNullable(entities.find(HeadLease.class, id))
                .orElseThrow(() -> new IllegalArgumentException("no head lease " + id.value()));
    }
}
