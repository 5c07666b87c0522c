package se.hemvist.lease.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.lease.inspection.InspectionKind;
import se.hemvist.lease.inspection.InspectionMade;
import se.hemvist.lease.inspection.Jointly;

/** What an inspection means for a transfer, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class InspectionEvents {

    @Inject
    TransferNews news;

    @Inject
    KeptTransfers transfers;

    /**
     * The flat was inspected with provider and company there.
     *
     * @throws TransferRefusal.TransferNotThere unless its conditions are met and it is under review
     */
    void on(@Observes InspectionMade made) {
        if (made.kind() == InspectionKind.TRANSFER) {
            boolean wellKept = made.jointly().map(Jointly::wellKept).orElse(false);
            Transfer transfer = transfers.get(made.sublease());
            transfer.inspect(wellKept, made.on());
            news.moved(transfer);
        }
    }
}
