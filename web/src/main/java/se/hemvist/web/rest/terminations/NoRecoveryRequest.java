package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * That there is nothing to win back, as it is sent.
 *
 * @param mustLeaveBy by when the tenant is to move anyway
 * @param because     why
 */
public record NoRecoveryRequest(@NotNull LocalDate mustLeaveBy, @NotBlank @Size(max = 1000) String because) {

    /** The day; the words are about a person. */
    @Override
    public String toString() {
        return "NoRecoveryRequest[" + mustLeaveBy + "]";
    }
}
