package se.hemvist.lease.headlease;

import java.math.BigDecimal;
import java.util.Optional;
import se.hemvist.intake.vacancy.Money;

/**
 * What the rent of a sublease rests on, in kronor a month.
 *
 * @param headRent  what the head tenant pays for the flat; empty for what its owner has reported
 * @param furniture what is added for furniture and equipment
 * @param benefits  what is added for other benefits, at cost
 */
public record RentBasis(Optional<Money> headRent, Money furniture, Money benefits) {

    /** The rent that the owner has reported, and nothing added. */
    public static RentBasis none() {
        return new RentBasis(Optional.empty(), Money.ofKronor(0), Money.ofKronor(0));
    }

    /** The same supplements on another head rent, since it is that of another flat. */
    public RentBasis onHeadRentOf(RentBasis right) {
        return new RentBasis(right.headRent(), furniture, benefits);
    }

    /** The same, the head rent known. */
    RentBasis over(Money reported) {
        return new RentBasis(Optional.of(headRent.orElse(reported)), furniture, benefits);
    }

    BigDecimal head() {
        return headRent.map(Money::kronor).orElse(BigDecimal.ZERO);
    }

    BigDecimal sum() {
        return head().add(furniture.kronor()).add(benefits.kronor());
    }
}
