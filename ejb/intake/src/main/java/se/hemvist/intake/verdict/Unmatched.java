package se.hemvist.intake.verdict;

import java.time.LocalDate;
import java.util.List;
import se.hemvist.intake.application.CaseHead;

/**
 * Somebody who waits and whom no vacant flat suits, as the latest night has found; whom no night has judged yet is not told
 * of, unless nothing is vacant.
 *
 * @param flats   how many are vacant and judged
 * @param changes what would have to be otherwise, the least first and of that what would open most flats; empty only where
 *     nothing is vacant
 */
public record Unmatched(CaseHead housingCase, LocalDate waitingSince, int flats, List<Change> changes) {

    /**
     * All that is in the way of some flats.
     *
     * @param obstacles what must be otherwise at the same time, in the order in which they are asked
     * @param flats     how many would suit if they were
     */
    public record Change(List<Finding> obstacles, int flats) {

        public Change {
            obstacles = List.copyOf(obstacles);
        }
    }

    public Unmatched {
        changes = List.copyOf(changes);
    }
}
