package se.hemvist.web.rest.dossiers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.withdrawal.WishedBy;
import se.hemvist.intake.withdrawal.Withdrawal;

/** The wish that an application be taken back, as it is sent. */
public record WithdrawalRequest(
        @NotNull WishedBy wishedBy, @NotNull LocalDate on, @NotBlank @Size(max = 1000) String reason) {

    Withdrawal read() {
        return new Withdrawal(wishedBy, on, reason);
    }

    /** Whose and when; the reason is about a person. */
    @Override
    public String toString() {
        return "WithdrawalRequest[" + wishedBy + ", " + on + "]";
    }
}
