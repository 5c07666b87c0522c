package se.hemvist.web.rest.disturbances;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * That the tenant was reached about a notice, as it is sent.
 *
 * @param result what was offered, and what the tenant said
 */
public record TenantContactRequest(@NotNull LocalDate on, @NotBlank @Size(max = 2000) String result) {

    /** The day; the words are about a person. */
    @Override
    public String toString() {
        return "TenantContactRequest[" + on + "]";
    }
}
