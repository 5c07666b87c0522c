package se.hemvist.lease.monthlyrent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import se.hemvist.intake.vacancy.Money;

/**
 * A payment of rent (hyresbetalning) as the ledger has it.
 *
 * @param takenOn   the day on which the bank took the order, which is when it is paid (JB 12:20, A-50)
 * @param kronor    how much
 * @param reference what the ledger calls the entry; the same one is never counted twice
 */
@Embeddable
public record Payment(
        @Column(name = "taken_on") LocalDate takenOn,
        @Column(name = "amount") BigDecimal kronor,
        @Enumerated(EnumType.STRING) @Column(name = "payer") Payer payer,
        @Column(name = "ledger_reference") String reference) {

    public static Payment of(LocalDate takenOn, Money amount, Payer payer, String reference) {
        return new Payment(takenOn, amount.kronor(), payer, reference);
    }

    public Money amount() {
        return new Money(kronor);
    }
}
