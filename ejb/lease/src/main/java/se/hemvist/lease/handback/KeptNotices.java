package se.hemvist.lease.handback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.hemvist.lease.headlease.HeadLeaseId;

/** All notices of owners'. */
@ApplicationScoped
class KeptNotices {

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    void add(KeptNotice notice) {
        entities.persist(notice);
    }

    /** The one that ended the lease last, if one did: the one by which it ends as things stand before all others. */
    Optional<KeptNotice> last(HeadLeaseId lease) {
        List<KeptNotice> ending =
                of(lease).stream().filter(KeptNotice::hasEnded).toList();
        return ending.stream().filter(KeptNotice::stands).findFirst().or(() -> ending.stream()
                .reduce((earlier, later) -> later));
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
