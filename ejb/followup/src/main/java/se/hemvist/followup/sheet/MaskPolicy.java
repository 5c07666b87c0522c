package se.hemvist.followup.sheet;

import java.time.LocalDate;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * Which counts of persons say too much about each of them to leave the case team. The version of the month's first day
 * governs.
 *
 * @param smallestShown counts from 1 up to this, itself not, are withheld; none at all is shown
 */
public record MaskPolicy(int smallestShown) {

    public static final Effective<MaskPolicy> ALL =
            Effective.since(LocalDate.of(2001, 10, 1), new MaskPolicy(5), Source.law("2001:454, 7 a §"));

    /** Whether the count is too small to be shown. */
    public boolean withholds(long count) {
        return count > 0 && count < smallestShown;
    }
}
