package se.hemvist.lease.handback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import se.hemvist.lease.sublease.SubleaseEnds;
import se.hemvist.lease.sublease.SubleaseEvent;
import se.hemvist.lease.sublease.SubleaseEvent.MovedOn;
import se.hemvist.lease.sublease.SubleaseEvent.NeverEntered;
import se.hemvist.lease.sublease.SubleaseEvent.NoticeGiven;
import se.hemvist.lease.sublease.SubleaseEvent.NoticeTakenOver;
import se.hemvist.lease.sublease.SubleaseEvent.Recovered;
import se.hemvist.lease.sublease.SubleaseEvent.Transferred;
import se.hemvist.lease.sublease.SubleaseEvent.Vacated;
import se.hemvist.lease.sublease.SubleaseEvent.Voided;

/** What happens to a sublease means for a notice on the lease under it, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

    /** After which another is to be given notice, or nobody. */
    private static final Set<Class<? extends SubleaseEvent>> ENDINGS = Set.of(
            NoticeGiven.class,
            NoticeTakenOver.class,
            Recovered.class,
            MovedOn.class,
            Vacated.class,
            NeverEntered.class,
            Transferred.class,
            Voided.class);

    @Inject
    OwnLeaseRunsOut runsOut;

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

    /** Who is to be given notice before the city's own lease ends may be another, or nobody; or it is somebody again. */
    void on(@Observes SubleaseEvent lease) {
        if (ENDINGS.contains(lease.getClass())) {
            runsOut.follow(ends.headLease(lease.sublease()), lease.on());
        }
    }
}
