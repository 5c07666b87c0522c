package se.hemvist.lease.sublease;

import java.time.LocalDate;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.headlease.RentBasis;

/**
 * What a head lease says that was recorded otherwise.
 *
 * @param terms  all that it says
 * @param rent   what the rent of who lives there rests on, where the block makes a difference to it
 * @param reason why it was recorded otherwise
 */
public record CorrectedHeadLease(HeadLeaseTerms terms, RentBasis rent, String reason) {

    /** The line of the timeline that tells of it. */
    Occurrence told(LocalDate on) {
        return Occurrence.of("head-lease-corrected", on).because(Input.text(reason, "reason"));
    }

    /** What it says; the reason may be about a person. */
    @Override
    public String toString() {
        return "CorrectedHeadLease[" + terms + "]";
    }
}
