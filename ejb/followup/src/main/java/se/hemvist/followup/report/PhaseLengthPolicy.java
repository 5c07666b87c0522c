package se.hemvist.followup.report;

import java.time.LocalDate;
import java.time.Period;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * How long phase 2 lasts on average. A figure to compare with, no limit; that of the month's first day.
 *
 * @param average in months
 */
record PhaseLengthPolicy(Period average) {

    static final Effective<PhaseLengthPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15), new PhaseLengthPolicy(Period.ofMonths(24)), Source.goteborg("Stödets faser"));
}
