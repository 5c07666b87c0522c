package se.hemvist.ear.life;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Some who live in a city already when its days begin to be lived.
 *
 * @param monthsBefore how many months before that they moved in
 * @param many         how many they are
 * @param chain        the day on which they moved in, and what follows
 */
record Earlier(int monthsBefore, int many, Chain chain) {

    /** A Monday, not before the house's first. */
    LocalDate movedInOn(LocalDate from) {
        return from.minusMonths(monthsBefore).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }
}
