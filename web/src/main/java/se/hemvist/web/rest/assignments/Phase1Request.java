package se.hemvist.web.rest.assignments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.PhaseStart;

/**
 * The start of phase 1, as it is sent.
 *
 * @param reason why it is not at the usual time before the move-in, where it is not
 */
public record Phase1Request(
        @NotNull LocalDate on, @NotNull LocalDate plannedMoveIn, @Nullable @Size(max = 1000) String reason) {

    PhaseStart read() {
        return new PhaseStart(on, plannedMoveIn, reason);
    }

    /** The days only; the reason is about a person. */
    @Override
    public String toString() {
        return "Phase1Request[" + on + ", " + plannedMoveIn + "]";
    }
}
