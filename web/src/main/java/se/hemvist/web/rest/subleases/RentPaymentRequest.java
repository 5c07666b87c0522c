package se.hemvist.web.rest.subleases;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.lease.monthlyrent.Payer;
import se.hemvist.lease.monthlyrent.Payment;

/**
 * A payment of rent (hyresbetalning) that the ledger tells of, as it is sent.
 *
 * @param takenOn   the day on which the bank took the order
 * @param amount    in kronor
 * @param payer     from whom it came
 * @param reference what the ledger calls the entry
 */
public record RentPaymentRequest(
        @NotNull LocalDate takenOn,
        @NotNull @Positive @Digits(integer = 7, fraction = 2) BigDecimal amount,
        @NotNull Payer payer,
        @NotBlank @Size(max = 100) String reference) {

    Payment read() {
        return Payment.of(takenOn, new Money(amount), payer, reference.strip());
    }
}
