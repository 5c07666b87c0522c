package se.hemvist.lease.qualifying;

import se.hemvist.kernel.time.DateRange;

/**
 * Days away in a row, and whether they move the qualifying day.
 *
 * @param away the days; of an absence that goes on, those so far
 */
public record Stretch(DateRange away, Counted counted) {

    /** What becomes of them. */
    public enum Counted {
        /** All of them are deducted. */
        DEDUCTED,
        /** Too few in a row to be deducted. */
        TOO_SHORT,
        /** They begin on the qualifying day or later. */
        AFTER_DAY,
        /** The programme deducts no absences. */
        NOT_IN_PROGRAMME
    }

    /** By how many days they move it. */
    public long deducted() {
        return counted == Counted.DEDUCTED ? away.days() : 0;
    }
}
