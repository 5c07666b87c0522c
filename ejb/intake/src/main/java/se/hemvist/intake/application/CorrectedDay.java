package se.hemvist.intake.application;

import java.time.LocalDate;

/**
 * The day on which something happened that was recorded with another one. The line that told of the other day stays in the
 * timeline, and one more tells of this day and why.
 */
public record CorrectedDay(LocalDate on, String reason) {

    /** The line that tells of it. */
    public Occurrence told(String what) {
        return Occurrence.of(what, on).because(Input.text(reason, "reason"));
    }

    /** The day only; the reason may be about a person. */
    @Override
    public String toString() {
        return "CorrectedDay[" + on + "]";
    }
}
