package se.hemvist.kernel.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/**
 * Time as the law counts it where an act or special ordinance sets it (lag 1930:173). Times of contracts, routines and
 * letters do not fall under it.
 */
public final class StatutoryTime {

    private StatutoryTime() {}

    /**
     * The day on which a time in weeks, months or years ends: the one with the name or number of the start day; in a
     * month that has no such number, its last day (1 §).
     */
    public static LocalDate plus(LocalDate start, Period length) {
        return start.plus(length);
    }

    /**
     * The last day to do what had to be done by the given day: the next weekday if that is a Saturday, a Sunday, another
     * public holiday, Midsummer Eve, Christmas Eve or New Year's Eve (2 §).
     */
    public static LocalDate lastDayToAct(LocalDate end) {
        return WorkingDays.onOrAfter(end);
    }

    /** The last day of the month in which the time ends, for notice that runs to the turn of a month. */
    public static LocalDate monthTurn(LocalDate start, Period length) {
        return YearMonth.from(plus(start, length)).atEndOfMonth();
    }
}
