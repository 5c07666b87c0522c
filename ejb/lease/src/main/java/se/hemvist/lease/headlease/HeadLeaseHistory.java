package se.hemvist.lease.headlease;

import java.time.LocalDate;
import java.util.List;

/**
 * What a head lease says, and what it was recorded as saying before.
 *
 * @param before the latest last
 */
public record HeadLeaseHistory(HeadLeaseView now, List<Before> before) {

    public HeadLeaseHistory {
        before = List.copyOf(before);
    }

    /**
     * What it was recorded as saying.
     *
     * @param correctedOn the day on which that was put right
     */
    public record Before(LocalDate correctedOn, HeadLeaseTerms terms) {}
}
