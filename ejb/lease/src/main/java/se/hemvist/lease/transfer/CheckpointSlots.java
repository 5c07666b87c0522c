package se.hemvist.lease.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/** What follow-up tells of the checkpoint after one year, before which some programmes hold no review. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CheckpointSlots {

    @Inject
    SubleaseProgress subleases;

    @Inject
    KeptTransfers transfers;

    @Inject
    TransfersDue due;

    @Inject
    HouseClock clock;

    /** It was held on the day; nothing happens where nobody has moved in. */
    public void held(SubleaseId id, LocalDate on) {
        transfers.find(subleases.lock(id).sublease()).ifPresent(transfer -> held(transfer, on));
    }

    /**
     * It was held on another day than was recorded, or not at all.
     *
     * @throws TransferRefusal.TransferNotThere if it was not held, and the takeover is looked into or further
     */
    public void corrected(SubleaseId id, Optional<LocalDate> on) {
        transfers.find(subleases.lock(id).sublease()).ifPresent(transfer -> {
            transfer.checkpointCorrected(on);
            due.uncounted(transfer, clock.today());
            due.rederive(transfer, clock.today().minusDays(1));
        });
    }

    private void held(Transfer transfer, LocalDate on) {
        transfer.checkpointHeld(on);
        due.rederive(transfer, clock.today().minusDays(1));
    }
}
