package se.hemvist.lease.notice;

import java.time.LocalDate;
import java.time.Period;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;

/**
 * C-17: how long claims from a tenancy may be brought to court by either side. The day on which the tenant left governs.
 *
 * @param within from the day on which the tenant left
 */
public record ClaimsTime(Period within) {

    private static final Effective<ClaimsTime> TENANCY_ACT =
            Effective.since(LocalDate.of(1985, 1, 1), new ClaimsTime(Period.ofYears(2)), Source.law("JB 12:61"));

    public static Version<ClaimsTime> on(LocalDate left) {
        return TENANCY_ACT.on(left);
    }

    public LocalDate lastDay(LocalDate left) {
        return left.plus(within);
    }
}
