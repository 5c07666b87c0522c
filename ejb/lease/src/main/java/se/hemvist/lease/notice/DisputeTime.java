package se.hemvist.lease.notice;

import java.time.LocalDate;
import java.time.Period;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.StatutoryTime;

/**
 * C-10: by when the landlord refers a dispute on security of tenure to the rent tribunal (hyresnämnden); after that the
 * notice is without effect, unless the tenant has moved. The last day of the lease governs and starts the time, whose last
 * day moves past days of rest.
 *
 * @param within from the last day of the lease
 */
public record DisputeTime(Period within) {

    private static final Effective<DisputeTime> TENANCY_ACT =
            Effective.since(LocalDate.of(1988, 1, 1), new DisputeTime(Period.ofMonths(1)), Source.law("JB 12:49"));

    public static Version<DisputeTime> on(LocalDate leaseEnd) {
        return TENANCY_ACT.on(leaseEnd);
    }

    public LocalDate lastDay(LocalDate leaseEnd) {
        return StatutoryTime.lastDayToAct(StatutoryTime.plus(leaseEnd, within));
    }
}
