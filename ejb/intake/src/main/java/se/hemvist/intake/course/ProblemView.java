package se.hemvist.intake.course;

import java.time.LocalDate;

/**
 * A problem that was told of.
 *
 * @param by the user who told of it
 */
public record ProblemView(LocalDate on, String by, String text) {

    /** The day only; the words may be about a person. */
    @Override
    public String toString() {
        return "ProblemView[" + on + "]";
    }
}
