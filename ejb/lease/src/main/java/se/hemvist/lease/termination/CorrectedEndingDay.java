package se.hemvist.lease.termination;

import java.time.LocalDate;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;

/**
 * A day of what followed the service of a notice that was recorded with another one.
 *
 * @param day the day, and why it was recorded otherwise
 */
public record CorrectedEndingDay(EndingDay which, CorrectedDay day) {

    /** @throws se.hemvist.intake.application.CaseRefusal.MissingPart if there is no reason */
    String why() {
        return Input.text(day.reason(), "reason");
    }

    /** The line of the timeline that tells of it; which day it was is read with the ending. */
    Occurrence told(LocalDate today) {
        return Occurrence.of("ending-day-corrected", today).because(why());
    }
}
