package se.hemvist.lease.tenure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseEvent;
import se.hemvist.lease.sublease.SubleaseEvent.DaysCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.HeadLeaseCorrected;

/** What happens to a sublease means for the tenure that it leads to, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

    @Inject
    TenureArises arises;

    @Inject
    BlockWaiversDue filings;

    @Inject
    HouseClock clock;

    /** Whatever it is: it runs on, or no longer; or from another day. */
    void on(@Observes SubleaseEvent happened) {
        if (happened instanceof DaysCorrected || happened instanceof HeadLeaseCorrected) {
            arises.correct(happened.sublease(), clock.today());
        }
        arises.settle(happened.sublease(), clock.today());
        filings.settle(happened.sublease(), clock.today());
    }
}
