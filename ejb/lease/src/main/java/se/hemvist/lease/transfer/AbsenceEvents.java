package se.hemvist.lease.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.absence.AbsencesChanged;

/** What is told of absences means for a transfer, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AbsenceEvents {

    @Inject
    TransferNews news;

    @Inject
    KeptTransfers transfers;

    @Inject
    TransfersDue due;

    @Inject
    HouseClock clock;

    /** The qualifying day is another; a review that has begun goes on, and asks for the day itself. */
    void on(@Observes AbsencesChanged changed) {
        transfers.find(changed.sublease()).ifPresent(this::rederive);
    }

    private void rederive(Transfer transfer) {
        LocalDate today = clock.today();
        if (transfer.file().state() == TransferState.DUE
                && due.dueOn(transfer.file(), today).filter(today::isBefore).isPresent()) {
            transfer.move(today);
            news.moved(transfer);
        }
        due.rederive(transfer, today.minusDays(1));
    }
}
