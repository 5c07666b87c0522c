package se.hemvist.lease.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.lease.transfer.TransferMoved.Done;

/** Tells those who count them where transfers have come to. */
@ApplicationScoped
class TransferNews {

    @Inject
    TransfersDue due;

    @Inject
    Event<TransferMoved> happened;

    /** What was done last has brought it where it stands. */
    void moved(Transfer transfer) {
        moved(transfer, transfer.file().course().last().on());
    }

    /** It stands there from the day on. */
    void moved(Transfer transfer, LocalDate on) {
        TransferFile file = transfer.file();
        happened.fire(new TransferMoved(
                file.sublease(),
                file.about(),
                file.parties(),
                new TransferMoved.To(file.counted().programme(), file.state(), done(file, on)),
                on));
    }

    private Optional<Done> done(TransferFile file, LocalDate on) {
        return file.state() == TransferState.TRANSFERRED
                ? Optional.of(
                        new Done(file.counted().since(), due.counted(file, on).deducted()))
                : Optional.empty();
    }
}
