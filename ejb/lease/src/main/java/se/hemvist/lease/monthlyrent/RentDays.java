package se.hemvist.lease.monthlyrent;

import java.time.LocalDate;

/**
 * The days of one rent.
 *
 * @param due             the last working day before the time that it is for (C-01)
 * @param inTimeUntil     the last day on which it is paid in time; a Saturday after {@code due} where that can be read as
 *                        the last weekday (vardag), else the same day
 * @param forfeitableFrom the first day on which the tenancy may be forfeited because it is unpaid (C-02)
 */
public record RentDays(LocalDate due, LocalDate inTimeUntil, LocalDate forfeitableFrom) {

    /** The last day on which a payment keeps the tenancy safe. */
    public LocalDate safeUntil() {
        return forfeitableFrom.minusDays(1);
    }
}
