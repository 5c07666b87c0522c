package se.hemvist.lease.notice;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;

/**
 * C-16: until when goods that were left in a flat may be fetched; the day after they are the landlord's. The day of the
 * leaving, or of the eviction (avhysning), governs.
 *
 * @param fromCall    from the day on which the tenant was called on to fetch them
 * @param fromLeaving from the day on which the tenant left, called on or not
 */
public record LeftGoods(Period fromCall, Period fromLeaving) {

    private static final Effective<LeftGoods> TENANCY_ACT = Effective.since(
            LocalDate.of(1985, 1, 1), new LeftGoods(Period.ofMonths(3), Period.ofMonths(6)), Source.law("JB 12:27"));

    public static Version<LeftGoods> on(LocalDate left) {
        return TENANCY_ACT.on(left);
    }

    /** The last day on which they may be fetched: the sooner of the two times. Nobody is called on before there is anything left. */
    public LocalDate lastDay(LocalDate left, Optional<LocalDate> called) {
        LocalDate byLeaving = left.plus(fromLeaving);
        return called.map(on -> on.isBefore(left) ? left : on)
                .map(on -> on.plus(fromCall))
                .filter(byCall -> byCall.isBefore(byLeaving))
                .orElse(byLeaving);
    }
}
