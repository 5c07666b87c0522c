package se.hemvist.web.rest.leadtimes;

import java.time.LocalDate;
import se.hemvist.intake.course.Stretch;

/** From one day to another, in days of the calendar and in working days. */
public record StretchAnswer(LocalDate from, LocalDate to, long calendarDays, long workingDays) {

    static StretchAnswer of(Stretch stretch) {
        return new StretchAnswer(stretch.from(), stretch.to(), stretch.calendarDays(), stretch.workingDays());
    }
}
