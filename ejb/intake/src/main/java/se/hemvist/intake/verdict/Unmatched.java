package se.hemvist.intake.verdict;

import java.time.LocalDate;
import java.util.List;
import se.hemvist.intake.application.CaseHead;

/**
 * Somebody who waits and whom no vacant flat suits, as the latest night has found; whom no night has judged yet is not told
 * of, unless nothing is vacant.
 *
 * @param flats   how many are vacant and judged
 * @param changes what would have to be otherwise, what would open most flats first; empty if nothing alone would do
 */
public record Unmatched(CaseHead housingCase, LocalDate waitingSince, int flats, List<Change> changes) {

    /**
     * The only thing in the way of some flats.
     *
     * @param flats how many would suit if it were otherwise
     */
    public record Change(Finding finding, int flats) {}

    public Unmatched {
        changes = List.copyOf(changes);
    }
}
