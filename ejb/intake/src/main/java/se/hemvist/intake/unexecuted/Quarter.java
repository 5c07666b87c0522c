package se.hemvist.intake.unexecuted;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * A quarter of a calendar year.
 *
 * @param number from 1 to 4
 */
public record Quarter(int year, int number) {

    private static final int LAST = 4;
    private static final int MONTHS = 3;

    /** @throws IllegalArgumentException if a year has no such quarter */
    public Quarter {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("A year has no quarter " + number);
        }
    }

    /** Its first day. */
    public LocalDate first() {
        return LocalDate.of(year, Month.JANUARY.plus((long) MONTHS * (number - 1)), 1);
    }

    /** Its last day. */
    public LocalDate last() {
        return YearMonth.from(first()).plusMonths(MONTHS - 1L).atEndOfMonth();
    }

    /** As it is written: {@code 2026-Q4}. */
    @Override
    public String toString() {
        return "%d-Q%d".formatted(year, number);
    }
}
