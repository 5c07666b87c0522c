package se.hemvist.lease.handback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import se.hemvist.lease.headlease.HeadLeaseId;

/** All notices of owners'. */
@ApplicationScoped
class KeptNotices {

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    void add(KeptNotice notice) {
        entities.persist(notice);
    }

    /** Those of the lease, in the order in which they were given. */
    List<KeptNotice> of(HeadLeaseId lease) {
        return entities.createQuery("from KeptNotice where headLease = :lease", KeptNotice.class)
                .setParameter("lease", lease.value())
                .getResultStream()
                .sorted(Comparator.comparing(KeptNotice::givenOn).thenComparing(KeptNotice::writtenOn))
                .toList();
    }
}
