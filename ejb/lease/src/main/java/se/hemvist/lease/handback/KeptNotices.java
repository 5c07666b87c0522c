package se.hemvist.lease.handback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.lease.headlease.HeadLeaseId;
import se.hemvist.lease.sublease.SubleaseId;

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

    /** @throws IllegalStateException if there is none by that identity */
    KeptNotice get(UUID id) {
        return Optional.ofNullable(entities.find(KeptNotice.class, id))
                .orElseThrow(() -> new IllegalStateException("No notice of the owner's " + id));
    }

    /** The sublease at which it was told of, without reading the rest: all that stand on the lease are locked first. */
    SubleaseId toldAt(UUID id) {
        return new SubleaseId(entities.createQuery("select sublease from KeptNotice where id = :id", UUID.class)
                .setParameter("id", id)
                .getSingleResult());
    }

    /** All by which a lease runs out. */
    List<KeptNotice> runningOut() {
        return entities.createQuery("from KeptNotice where course.state = :state order by id", KeptNotice.class)
                .setParameter("state", OwnerNoticeState.RUNNING_OUT)
                .getResultList();
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
