package se.hemvist.intake.offer;

import java.time.LocalDate;
import java.time.Period;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.WorkingDays;

/**
 * How long flats are held for the choice: two to choose from (parallellval; the source gives no time, A-60), or one to say
 * yes or no to («ett par dagar», A-08). The day on which they are offered governs; on the last day the person may still
 * choose, and in the night after it the offer lapses. Once, whoever made the offer may give more time. How many days is a
 * setting ({@link ChoiceTimes}).
 *
 * @param workingDays to choose in, the day of the offer not counted
 * @param more        working days after these, if more time is given; the source gives none, so as many again
 * @param warnedAhead how long before the last day it is warned of
 */
record ChoicePolicy(int workingDays, int more, Period warnedAhead) {

    private static final Effective<ChoicePolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new ChoicePolicy(5, 5, Period.ofDays(1)),
            Source.goteborg("Lägenhetsval").readAs("A-60").readAs("A-08"));

    private static final Effective<ChoicePolicy> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new ChoicePolicy(2, 2, Period.ofDays(1)),
            Source.stockholm("Förmedlingsrutiner").readAs("A-08"));

    /** What the programme has held to over time. */
    static Effective<ChoicePolicy> of(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> HOUSING_FIRST;
            case TRIAL, TRAINING -> TRIAL_AND_TRAINING;
        };
    }

    /** The same with so many days to choose in; more time is as long again. */
    ChoicePolicy lasting(int days) {
        return new ChoicePolicy(days, days == workingDays ? more : days, warnedAhead);
    }

    LocalDate heldUntil(LocalDate offeredOn) {
        return WorkingDays.after(offeredOn, workingDays);
    }

    /** The same, once more time has been given. */
    LocalDate extendedUntil(LocalDate offeredOn) {
        return WorkingDays.after(offeredOn, workingDays + more);
    }
}
