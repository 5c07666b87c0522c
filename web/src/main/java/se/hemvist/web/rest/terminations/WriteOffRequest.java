package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import se.hemvist.lease.leaving.WriteOff;

/**
 * The rest of the rent that is given up, as it is sent and told.
 *
 * @param amount    all of the rest, in kronor
 * @param decidedOn the day of the decision
 */
public record WriteOffRequest(
        @NotNull @Positive @Digits(integer = 7, fraction = 2) BigDecimal amount,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 1000) String reason) {

    WriteOff read() {
        return new WriteOff(amount, decidedOn, reason);
    }

    static WriteOffRequest of(WriteOff rest) {
        return new WriteOffRequest(rest.kronor(), rest.decidedOn(), rest.reason());
    }

    /** How much and when; the reason may be about a person. */
    @Override
    public String toString() {
        return "WriteOffRequest[" + amount + ", " + decidedOn + "]";
    }
}
