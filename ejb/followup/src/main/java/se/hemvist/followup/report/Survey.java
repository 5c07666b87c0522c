package se.hemvist.followup.report;

import java.time.LocalDate;
import java.time.YearMonth;
import se.hemvist.kernel.number.Municipality;

/**
 * What is counted.
 *
 * @param asOf the day on which the counting is done; a paper that is not in by then is late or not yet due
 */
record Survey(Municipality municipality, YearMonth month, LocalDate asOf) {

    LocalDate first() {
        return month.atDay(1);
    }

    /** The first day after the month. */
    LocalDate next() {
        return month.plusMonths(1).atDay(1);
    }
}
