package se.hemvist.lease.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.lease.onrecord.TenancyRecords;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.transfer.TransferRefusal.TransferNotThere;

/** Transfers that had been postponed when their lease came here, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TakenOverTransfers {

    @Inject
    SubleaseProgress subleases;

    @Inject
    KeptTransfers transfers;

    @Inject
    TransfersDue due;

    @Inject
    NewReviews again;

    @Inject
    TenancyRecords records;

    @Inject
    Deadlines deadlines;

    /**
     * Enters that it was looked into and not possible yet; nobody is told, and no month counts it.
     *
     * @throws TransferRefusal if its qualifying day had not come by then, or nothing counts towards one
     * @throws se.hemvist.intake.application.CaseRefusal if it is not said why, or a day is out of order
     */
    public void postpone(SubleaseId id, Postponement given, LocalDate today) {
        Transfer transfer = transfers.get(subleases.lock(id).sublease());
        TransferFile file = transfer.file();
        LocalDate reached = due.dueOn(file, given.on())
                .orElseThrow(() -> new TransferNotThere(file.state(), TransferState.POSTPONED));
        due.counting(file, given.on()).demand(given.on());
        transfer.reach(reached);
        transfer.startReview(given.on(), today);
        transfer.postpone(
                given,
                ReviewPolicy.ANY.on(given.on()).rule(),
                records.of(id, file.counted().since(), given.on()),
                today);
        deadlines.met(due, file.subject(), "", given.on());
        again.await(transfer.file());
    }
}
