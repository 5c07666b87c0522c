package se.hemvist.kernel.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days that the house takes from outside: what a person or a lease may have seen, and what may be agreed on. A day far beyond is a
 * slip of the keys, which every bound on one side only would let in.
 */
public final class CivilDays {

    /** The years, for people. */
    public static final String YEARS = "1900–2999";

    /** The first of them. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final int LAST_YEAR = 2999;

    private CivilDays() {}

    /**
     * The day that is written so.
     *
     * @throws DateTimeException if there is no such day within those years
     */
    public static LocalDate parse(String text) {
        LocalDate day = LocalDate.parse(text);
        demand(day.getYear());
        return day;
    }

    /**
     * The month that is written so.
     *
     * @throws DateTimeException if there is no such month within those years
     */
    public static YearMonth parseMonth(String text) {
        YearMonth month = YearMonth.parse(text);
        demand(month.getYear());
        return month;
    }

    private static void demand(int year) {
        if (year < FIRST.getYear() || year > LAST_YEAR) {
            throw new DateTimeException("beyond the years");
        }
    }
}
