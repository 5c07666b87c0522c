package se.hemvist.lease.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.intake.correction.PersonEvent.DeathStruck;
import se.hemvist.intake.correction.PersonEvent.PersonDied;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseProgress;

/** What becomes known of a tenant means for the transfer, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PersonEvents {

    @Inject
    SubleaseProgress subleases;

    @Inject
    KeptTransfers transfers;

    @Inject
    TransferClocks clocks;

    @Inject
    TransferNews news;

    @Inject
    HouseClock clock;

    /** Nobody takes over the lease. Who lives there beside the tenant has a right of their own, and this is not theirs. */
    void on(@Observes PersonDied dead) {
        subleases.lockAllTo(dead.person()).stream()
                .map(SubleaseFile::sublease)
                .flatMap(theirs -> transfers.find(theirs).stream())
                .filter(Transfer::goesOn)
                .forEach(this::lapse);
    }

    /** Who lives may come to a lease of their own: it goes on where it stood, and rests as long as a notice stands. */
    void on(@Observes DeathStruck struck) {
        subleases.lockAllTo(struck.person()).stream()
                .map(SubleaseFile::sublease)
                .flatMap(theirs -> transfers.find(theirs).stream())
                .filter(Transfer::revive)
                .forEach(transfer -> revived(transfer, struck.on()));
    }

    private void revived(Transfer transfer, LocalDate on) {
        news.moved(transfer, on);
        if (!transfer.rests()) {
            clocks.start(transfer);
        }
    }

    /** On the day on which it became known: what was done until then was done. */
    private void lapse(Transfer transfer) {
        transfer.lapse(clock.today());
        clocks.stop(transfer, clock.today());
        news.moved(transfer);
    }
}
