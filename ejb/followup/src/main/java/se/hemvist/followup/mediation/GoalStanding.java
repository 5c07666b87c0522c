package se.hemvist.followup.mediation;

import java.time.LocalDate;
import se.hemvist.kernel.rule.Source;

/**
 * How the mediated trial and training flats stand against the year's goal (årsmål): a goal, no ceiling.
 *
 * @param mediated of the year so far, with what was published of it before the house was there
 * @param source   where the goal is written or decided
 * @param since    the first day that the decision governs
 */
public record GoalStanding(int year, int goal, long mediated, Source source, LocalDate since) {

    /** How many more it takes; none once the goal is reached. */
    public long left() {
        return Math.max(0, goal - mediated);
    }
}
