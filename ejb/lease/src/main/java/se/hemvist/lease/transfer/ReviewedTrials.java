package se.hemvist.lease.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.lease.sublease.SubleaseId;

/** What reviews have found, for references, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ReviewedTrials {

    @Inject
    KeptTransfers transfers;

    /**
     * How the stay has been reviewed by now.
     *
     * @throws TransferRefusal.NothingCounts if nobody has moved in
     */
    public ReviewedTrial of(SubleaseId sublease) {
        return ReviewedTrial.of(transfers.get(sublease).file());
    }
}
