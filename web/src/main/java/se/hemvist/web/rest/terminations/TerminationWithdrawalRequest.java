package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.lease.termination.Withdrawal;

/** That a termination is taken back, as it is sent and told. */
public record TerminationWithdrawalRequest(@NotNull LocalDate on, @NotBlank @Size(max = 1000) String reason) {

    /** What it says. */
    public Withdrawal read() {
        return new Withdrawal(on, reason);
    }

    /** As it is told. */
    public static TerminationWithdrawalRequest of(Withdrawal withdrawal) {
        return new TerminationWithdrawalRequest(withdrawal.on(), withdrawal.reason());
    }

    /** When; the reason is about a person. */
    @Override
    public String toString() {
        return "TerminationWithdrawalRequest[" + on + "]";
    }
}
