package se.hemvist.lease.entrancekey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInVoided;
import se.hemvist.lease.sublease.SubleaseEvent.MovedIn;
import se.hemvist.lease.sublease.SubleaseEvent.Transferred;
import se.hemvist.lease.sublease.SubleaseEvent.Vacated;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/** What happens to a sublease means for the key to the entrance door, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

    @Inject
    SubleaseProgress subleases;

    @Inject
    AwaitedKeys keys;

    @Inject
    EntranceKeysDue due;

    /** What was not issued at the move-in is awaited. */
    void on(@Observes MovedIn movedIn) {
        if (EntranceKeyPolicy.of(movedIn.programme()).isPresent() && !subleases.entranceKeyIssued(movedIn.sublease())) {
            EntranceKey key = EntranceKey.awaited(movedIn);
            keys.add(key);
            due.await(key);
        }
    }

    /** It is due by the right day. */
    void on(@Observes MoveInCorrected corrected) {
        keys.find(corrected.sublease()).filter(EntranceKey::isAwaited).ifPresent(key -> {
            key.follow(corrected.days().movedInOn());
            due.await(key);
        });
    }

    /** Nobody ever lived there. */
    void on(@Observes MoveInVoided never) {
        over(never.sublease(), never.on());
    }

    /** Nobody lives there any longer. */
    void on(@Observes Vacated lease) {
        over(lease.sublease(), lease.on());
    }

    /** The lease is the tenant's own, and with it the door. */
    void on(@Observes Transferred lease) {
        over(lease.sublease(), lease.on());
    }

    private void over(SubleaseId sublease, LocalDate on) {
        keys.find(sublease).filter(EntranceKey::isAwaited).ifPresent(key -> {
            key.over(on);
            due.cancel(key, on);
        });
    }
}
