package se.hemvist.lease.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A transfer as it is read.
 *
 * @param blocked  whether nobody has let the resident of a training flat take over the lease, as in general nobody does
 * @param steps    what has been done, in its order; only for those who work on the case
 * @param reviewOn when it is looked into again, while it waits for that
 * @param ownStart the first day of the lease of one's own, once it is signed
 */
public record TransferView(
        TransferState state,
        boolean blocked,
        List<TransferStep> steps,
        Optional<LocalDate> reviewOn,
        Optional<LocalDate> ownStart) {

    public TransferView {
        steps = List.copyOf(steps);
    }

    /** Whether the head tenant may go to the rent tribunal: the owner has said no (JB 12:37). */
    public boolean tribunalOpen() {
        return state == TransferState.REFUSED;
    }
}
