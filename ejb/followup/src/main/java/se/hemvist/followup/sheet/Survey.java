package se.hemvist.followup.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import se.hemvist.kernel.number.Municipality;

/**
 * What is counted.
 *
 * @param asOf the day on which the counting is done; a paper that is not in by then is late or not yet due
 */
public record Survey(Municipality municipality, YearMonth month, LocalDate asOf) {

    /** The first day of the month. */
    public LocalDate first() {
        return month.atDay(1);
    }

    /** The first day after the month. */
    public LocalDate next() {
        return month.plusMonths(1).atDay(1);
    }

    /** The last day of the month. */
    public LocalDate last() {
        return month.atEndOfMonth();
    }
}
