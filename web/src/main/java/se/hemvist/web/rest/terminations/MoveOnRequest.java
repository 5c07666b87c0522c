package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.lease.training.NextHome;
import se.hemvist.lease.training.NextStep;

/**
 * That the resident of a training flat moves on, as it is sent.
 *
 * @param summary how it works in the training flat
 */
public record MoveOnRequest(@NotNull LocalDate on, @NotNull NextHome to, @NotBlank @Size(max = 2000) String summary) {

    NextStep read() {
        return new NextStep(on, to, summary);
    }

    /** When and where to; the rest is about a person. */
    @Override
    public String toString() {
        return "MoveOnRequest[" + on + ", " + to + "]";
    }
}
