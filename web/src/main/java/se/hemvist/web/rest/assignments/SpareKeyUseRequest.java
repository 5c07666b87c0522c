package se.hemvist.web.rest.assignments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.followup.sparekey.KeyUse;

/**
 * A use of the spare key, as it is sent.
 *
 * @param staff who used it, by the provider's own signature
 */
public record SpareKeyUseRequest(
        @NotNull LocalDate on, @NotBlank @Size(max = 100) String staff, @NotBlank @Size(max = 1000) String reason) {

    KeyUse read() {
        return new KeyUse(on, staff, reason);
    }

    /** When; the reason is about a person. */
    @Override
    public String toString() {
        return "SpareKeyUseRequest[" + on + "]";
    }
}
