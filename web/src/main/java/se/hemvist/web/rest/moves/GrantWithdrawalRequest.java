package se.hemvist.web.rest.moves;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** That the participant has withdrawn the application, as it is sent. */
public record GrantWithdrawalRequest(@NotNull LocalDate on, @NotBlank @Size(max = 1000) String reason) {

    /** When; the reason is about a person. */
    @Override
    public String toString() {
        return "GrantWithdrawalRequest[" + on + "]";
    }
}
