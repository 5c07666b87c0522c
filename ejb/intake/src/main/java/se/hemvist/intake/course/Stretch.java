package se.hemvist.intake.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.hemvist.kernel.time.WorkingDays;

/**
 * From one day to another, counted without the first: what is done on the same day takes none.
 *
 * @param to not before the first
 */
public record Stretch(LocalDate from, LocalDate to) {

    /** The days of the calendar. */
    public long calendarDays() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** Those of them on which the city works. */
    public long workingDays() {
        return from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .count();
    }
}
