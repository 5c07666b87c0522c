package se.hemvist.web.rest.leadtimes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.course.NewProblem;

/** A problem in a mediation, as it is sent. */
public record ProblemRequest(@NotNull LocalDate on, @NotBlank @Size(max = 2000) String text) {

    NewProblem read() {
        return new NewProblem(on, text);
    }

    /** The day only; the words may be about a person. */
    @Override
    public String toString() {
        return "ProblemRequest[" + on + "]";
    }
}
