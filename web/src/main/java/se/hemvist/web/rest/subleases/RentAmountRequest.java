package se.hemvist.web.rest.subleases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.lease.headlease.RentBasis;
import se.hemvist.lease.rent.NewRent;

/**
 * The rent of a sublease from a month on, as it is sent.
 *
 * @param month     its first month
 * @param amount    of a whole month, in kronor
 * @param rentBasis what it rests on; the rent that the owner has reported and nothing added, if left out
 */
public record RentAmountRequest(
        @NotNull YearMonth month,
        @NotNull @Positive @Digits(integer = 7, fraction = 2) BigDecimal amount,
        @Valid SigningRequest.@Nullable Basis rentBasis,
        @NotBlank @Size(max = 1000) String reason) {

    NewRent read() {
        return new NewRent(
                month,
                new Money(amount),
                Optional.ofNullable(rentBasis).map(SigningRequest.Basis::read).orElseGet(RentBasis::none),
                reason);
    }

    /** From when on; the reason may be about a person. */
    @Override
    public String toString() {
        return "RentAmountRequest[" + month + "]";
    }
}
