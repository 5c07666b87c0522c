package se.hemvist.web.rest.investigations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.investigation.Decline;

/** A no after the information meeting, whose and why, as it is sent. */
public record DeclineRequest(
        @NotNull Decline.Side side, @NotNull LocalDate on, @NotBlank @Size(max = 4000) String reason) {

    Decline read() {
        return new Decline(side, on, reason);
    }

    /** The side only; the reason is about a person. */
    @Override
    public String toString() {
        return "DeclineRequest[" + side + "]";
    }
}
