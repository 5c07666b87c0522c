package se.hemvist.followup.assignment;

import java.time.LocalDate;
import java.time.Period;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.DateRange;

/**
 * When phase 1 usually starts (T-18). The planned day of the move-in governs. The window describes the normal lead: a
 * start outside it needs a reason and is not stopped.
 *
 * @param longest  the longest lead before the move-in; that day is within
 * @param shortest the shortest lead before the move-in; that day is within
 */
record PhaseOnePolicy(Period longest, Period shortest) {

    static final Effective<PhaseOnePolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new PhaseOnePolicy(Period.ofDays(56), Period.ofDays(28)),
            Source.goteborg("Stödets faser").readAs("A-20"));

    /** The days on which phase 1 usually starts. */
    DateRange window(LocalDate plannedMoveIn) {
        return new DateRange(
                plannedMoveIn.minus(longest), plannedMoveIn.minus(shortest).plusDays(1));
    }
}
