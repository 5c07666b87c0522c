package se.hemvist.lease.tenure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseId;

/** All deadlines that hang upon security of tenure, in the caller's transaction. */
@ApplicationScoped
class TenureClocks {

    @Inject
    TenureArises arises;

    @Inject
    BlockWaiversDue filings;

    @Inject
    WaiversInARowDue inARow;

    @Inject
    HouseClock clock;

    /** The facts of the lease, or of its waiver, have changed. */
    void settle(SubleaseId id) {
        LocalDate today = clock.today();
        arises.settle(id, today);
        filings.settle(id, today);
        inARow.settle(id, today);
    }

    /** What the lease rests on was not as recorded. */
    void correct(SubleaseId id) {
        arises.correct(id, clock.today());
        settle(id);
    }
}
