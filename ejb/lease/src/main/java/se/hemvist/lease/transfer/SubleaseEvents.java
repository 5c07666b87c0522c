package se.hemvist.lease.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseEvent.MovedIn;
import se.hemvist.lease.sublease.SubleaseProgress;

/** What happens to a sublease means for its transfer, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

    @Inject
    SubleaseProgress subleases;

    @Inject
    KeptTransfers transfers;

    @Inject
    TransfersDue due;

    @Inject
    HouseClock clock;

    /** The time counts from now on. */
    void on(@Observes MovedIn movedIn) {
        CountedDays counted = CountedDays.of(
                movedIn.programme(), subleases.tenancy(movedIn.sublease()).leaseStart(), movedIn.on());
        Transfer transfer =
                Transfer.counting(movedIn.sublease(), movedIn.about(), movedIn.parties(), counted, movedIn.on());
        transfers.add(transfer);
        due.rederive(transfer.file(), clock.today().minusDays(1));
    }
}
