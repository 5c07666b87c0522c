package se.hemvist.intake.offer;

import java.time.LocalDate;
import java.time.Period;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.WorkingDays;

/**
 * How long two flats are held for the choice (parallellval). The source gives no time; it is a setting. The day on
 * which both are held governs; on the last day the person may still choose, and in the night after it the offer lapses.
 *
 * @param workingDays to choose in, the day of holding not counted
 * @param warnedAhead how long before the last day it is warned of
 */
record ChoicePolicy(int workingDays, Period warnedAhead) {

    static final Effective<ChoicePolicy> HOUSING_FIRST =
            Effective.since(LocalDate.of(2020, 5, 15), new ChoicePolicy(5, Period.ofDays(1)), Source.assumed("A-60"));

    LocalDate heldUntil(LocalDate heldOn) {
        return WorkingDays.after(heldOn, workingDays);
    }
}
