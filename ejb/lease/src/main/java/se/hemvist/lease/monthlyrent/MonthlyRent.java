package se.hemvist.lease.monthlyrent;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The rent of whole months, as it was signed and as it was set since.
 *
 * @param agreed in kronor, until another was set
 */
@Embeddable
record MonthlyRent(
        @Column(name = "monthly_rent") BigDecimal agreed,
        @Convert(converter = RentsColumn.class) @Column(name = "rents") Rents set) {

    static MonthlyRent signed(BigDecimal kronor) {
        return new MonthlyRent(kronor, Rents.none());
    }

    /** That of the month. */
    BigDecimal of(YearMonth month) {
        return set.of(month).orElse(agreed);
    }

    /** The same, another one from that month on, until the next that was set. */
    MonthlyRent from(YearMonth first, BigDecimal kronor) {
        return new MonthlyRent(agreed, set.and(first, kronor));
    }

    Optional<YearMonth> next(YearMonth month) {
        return set.next(month);
    }
}
