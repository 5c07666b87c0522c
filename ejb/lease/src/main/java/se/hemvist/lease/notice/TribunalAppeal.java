package se.hemvist.lease.notice;

import java.time.LocalDate;
import java.time.Period;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.StatutoryTime;

/**
 * C-11: how long a decision of the rent tribunal (hyresnämnden) is appealed. Its day governs and starts the time, whose last
 * day moves past days of rest.
 *
 * @param within from the day of the decision
 */
public record TribunalAppeal(Period within) {

    private static final Effective<TribunalAppeal> TENANCY_ACT =
            Effective.since(LocalDate.of(2022, 1, 1), new TribunalAppeal(Period.ofWeeks(3)), Source.law("JB 12:70"));

    public static Version<TribunalAppeal> on(LocalDate decided) {
        return TENANCY_ACT.on(decided);
    }

    public static LocalDate lastDay(LocalDate decided) {
        return StatutoryTime.lastDayToAct(
                StatutoryTime.plus(decided, on(decided).rule().within()));
    }
}
