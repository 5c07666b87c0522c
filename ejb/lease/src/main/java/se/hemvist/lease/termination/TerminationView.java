package se.hemvist.lease.termination;

import java.util.List;
import java.util.Optional;
import se.hemvist.lease.dispute.ProlongationRight;

/**
 * The ending of a sublease, as much of it as the reader may see.
 *
 * @param right     what security of tenure means for the notice; for those who are to know why the lease is ended
 * @param partner   whether a spouse or cohabitant lives there by the register, who may have a right of their own to the lease (JB
 *                  12:47); for the same
 * @param before    days that were put right, as they were recorded; for those who are to know why the lease is ended
 * @param withWords whether what was written of the person may be told: ground, notice, withdrawal
 */
public record TerminationView(
        TerminationFile file,
        Optional<ProlongationRight> right,
        Optional<Boolean> partner,
        List<RecordedEndingDay> before,
        boolean withWords) {}
