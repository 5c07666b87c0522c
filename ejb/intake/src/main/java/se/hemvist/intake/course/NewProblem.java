package se.hemvist.intake.course;

import java.time.LocalDate;

/** That something stands in the way of a mediation, as the contact person tells the agency. */
public record NewProblem(LocalDate on, String text) {

    /** The day only; the words may be about a person. */
    @Override
    public String toString() {
        return "NewProblem[" + on + "]";
    }
}
