package se.hemvist.web.rest.placements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.followup.placement.CallAction;

/** What was done when the landlord wanted contact, as it is sent. */
public record LandlordCallActionRequest(
        @NotNull Integer number, @NotNull LocalDate on, @NotBlank @Size(max = 1000) String action) {

    CallAction read() {
        return new CallAction(on, action);
    }

    /** Which and when; what was done may be about a person. */
    @Override
    public String toString() {
        return "LandlordCallActionRequest[" + number + ", " + on + "]";
    }
}
