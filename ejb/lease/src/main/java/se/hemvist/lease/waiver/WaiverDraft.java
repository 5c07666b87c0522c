package se.hemvist.lease.waiver;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A waiver as it is drawn up.
 *
 * @param ground  why the lease is to end once, in words; a notice on another ground leaves the tenant's security as it is
 * @param through the last day on which it is to hold; if empty, as long as the policy gives
 */
public record WaiverDraft(LocalDate on, String ground, Optional<LocalDate> through) {

    /** When; the ground is about somebody's home. */
    @Override
    public String toString() {
        return "WaiverDraft[" + on + ", " + through + "]";
    }
}
