package se.hemvist.intake.vacancy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in kronor, never negative, kept to the öre. */
public record Money(BigDecimal kronor) {

    private static final int DECIMALS = 2;

    /**
     * Rounds nothing away.
     *
     * @throws FlatRefusal.NotAnAmount if it is negative or has parts of an öre
     */
    public Money {
        if (kronor.signum() < 0 || kronor.stripTrailingZeros().scale() > DECIMALS) {
            throw new FlatRefusal.NotAnAmount();
        }
        kronor = kronor.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    public static Money ofKronor(long kronor) {
        return new Money(BigDecimal.valueOf(kronor));
    }
}
