package se.hemvist.web.rest.offers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** That there is more time to choose, as it is sent. */
public record ExtensionRequest(@NotNull LocalDate on, @NotBlank @Size(max = 4000) String reason) {

    /** The day only; the reason may be about a person. */
    @Override
    public String toString() {
        return "ExtensionRequest[" + on + "]";
    }
}
