package se.hemvist.lease.transfer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a stay has been reviewed, for a reference.
 *
 * @param since            the first day that counts
 * @param checkpointHeldOn when the checkpoint after one year was held
 * @param state            where its transfer stands
 * @param worksWell        whether the latest review has found its conditions met, and was not postponed
 */
public record ReviewedTrial(
        LocalDate since, Optional<LocalDate> checkpointHeldOn, TransferState state, boolean worksWell) {

    static ReviewedTrial of(TransferFile transfer) {
        return new ReviewedTrial(
                transfer.counted().since(),
                transfer.counted().checkpoint(),
                transfer.state(),
                transfer.state() != TransferState.POSTPONED && transfer.course().isMet());
    }
}
