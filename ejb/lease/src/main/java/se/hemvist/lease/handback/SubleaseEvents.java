package se.hemvist.lease.handback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.lease.sublease.SubleaseEnds;
import se.hemvist.lease.sublease.SubleaseEvent.Transferred;

/** What happens to a sublease means for a notice of the owner's on the lease under it, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

    @Inject
    SubleaseEnds ends;

    @Inject
    KeptNotices notices;

    @Inject
    OwnRecoveries recoveries;

    /** The lease is the tenant's now: the city wins nothing back. */
    void on(@Observes Transferred lease) {
        notices.last(ends.headLease(lease.sublease())).ifPresent(notice -> recoveries.follow(notice, lease.on()));
    }
}
