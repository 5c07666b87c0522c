package se.hemvist.lease.monthlyrent;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.StatutoryTime;
import se.hemvist.kernel.time.WorkingDays;

/**
 * When a rent is due, and how long it may be late before the tenancy may be forfeited (förverkad). The first day of the
 * time that the rent is for governs.
 *
 * <p>The Act says the last weekday (vardag) before the month (JB 12:20). The city asks for the rent on the last working day
 * a tenant who pays on a Saturday that can be counted as the last weekday is in time all the same, and the week
 * runs from there.
 *
 * @param late how long after the last day in time it may be unpaid; a last day of rest moves on (lag 1930:173, 2 §)
 */
public record RentPolicy(Period late) {

    /** What the Tenancy Act says of dwellings, as it is worded since 2024-07-01. */
    public static final Effective<RentPolicy> DWELLINGS = Effective.since(
            LocalDate.of(2024, 7, 1),
            new RentPolicy(Period.ofWeeks(1)),
            Source.law("JB 12:42").readAs("A-50"));

    /** The days of a month's rent. */
    public static RentDays of(YearMonth month) {
        return of(month.atDay(1));
    }

    /** The days of the rent for a time that begins on the given day. */
    public static RentDays of(LocalDate begin) {
        return DWELLINGS.on(begin).rule().days(begin);
    }

    private RentDays days(LocalDate begin) {
        return from(WorkingDays.onOrBefore(begin.minusDays(1)), WorkingDays.weekdayBefore(begin));
    }

    /** The days of a rent that is due on the first and in time until the second. */
    RentDays from(LocalDate due, LocalDate inTimeUntil) {
        LocalDate last = StatutoryTime.lastDayToAct(StatutoryTime.plus(inTimeUntil, late));
        return new RentDays(due, inTimeUntil, last.plusDays(1));
    }
}
