package se.hemvist.web.rest.coordination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** That a coordinated individual plan is withdrawn, as it is sent. */
public record SipWithdrawalRequest(@NotNull LocalDate on, @NotBlank @Size(max = 1000) String reason) {

    /** When; the reason is about a person. */
    @Override
    public String toString() {
        return "SipWithdrawalRequest[" + on + "]";
    }
}
