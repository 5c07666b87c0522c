package se.hemvist.lease.tenure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.waiver.WaiverEvent;

/** What becomes of a waiver means for the tenure that it gives up, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WaiverEvents {

    @Inject
    TenureArises arises;

    @Inject
    BlockWaiversDue filings;

    @Inject
    HouseClock clock;

    /** Whatever it is: it holds now, or not. */
    void on(@Observes WaiverEvent happened) {
        arises.settle(happened.sublease(), clock.today());
        filings.settle(happened.sublease(), clock.today());
    }
}
