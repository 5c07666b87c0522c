package se.hemvist.followup.report;

import java.time.LocalDate;
import java.time.YearMonth;
import se.hemvist.kernel.number.Municipality;

/**
 * One version of a month's report as its reader gets it.
 *
 * @param countedOn the day on which the figures were counted
 * @param masked    counts of 1 to 4 are withheld, and every sum that would betray them
 * @param body      the sheets in JSON; {@code null} stands for what is withheld, nothing for what cannot be divided
 */
public record MonthReport(Edition edition, LocalDate countedOn, boolean masked, String body) {

    /** Which report it is; none is ever changed. */
    public record Edition(Municipality municipality, YearMonth month, int version) {}
}
