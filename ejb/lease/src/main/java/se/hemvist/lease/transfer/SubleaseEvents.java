package se.hemvist.lease.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseEvent.ConversionTakenOver;
import se.hemvist.lease.sublease.SubleaseEvent.Converted;
import se.hemvist.lease.sublease.SubleaseEvent.DaysCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.FlatCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.LeavingCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInVoided;
import se.hemvist.lease.sublease.SubleaseEvent.MovedIn;
import se.hemvist.lease.sublease.SubleaseEvent.MovedOn;
import se.hemvist.lease.sublease.SubleaseEvent.NoticeDayCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.NoticeGiven;
import se.hemvist.lease.sublease.SubleaseEvent.NoticeTakenOver;
import se.hemvist.lease.sublease.SubleaseEvent.Recovered;
import se.hemvist.lease.sublease.SubleaseEvent.TakenOver;
import se.hemvist.lease.sublease.SubleaseEvent.Vacated;
import se.hemvist.lease.sublease.SubleaseProgress;

/** What happens to a sublease means for its transfer, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

    @Inject
    TransferNews news;

    @Inject
    SubleaseProgress subleases;

    @Inject
    KeptTransfers transfers;

    @Inject
    TransfersDue due;

    @Inject
    TransferClocks clocks;

    @Inject
    HouseClock clock;

    /** The time counts from now on. */
    void on(@Observes MovedIn movedIn) {
        CountedDays counted = CountedDays.of(
                movedIn.programme(), subleases.facts(movedIn.sublease()).days().start(), movedIn.on());
        Transfer transfer =
                Transfer.counting(movedIn.sublease(), movedIn.about(), movedIn.parties(), counted, movedIn.on());
        transfers.add(transfer);
        due.rederive(transfer, clock.today().minusDays(1));
    }

    /** It has counted since the move-in, wherever the lease was kept then. */
    void on(@Observes TakenOver over) {
        on(over.movedIn());
    }

    /** The time of the trial counts from now on. */
    void on(@Observes Converted converted) {
        transfers.find(converted.sublease()).ifPresent(transfer -> {
            transfer.convert(converted.on());
            due.rederive(transfer, clock.today().minusDays(1));
        });
    }

    /** The time of the trial has counted since, wherever the lease was kept then. */
    void on(@Observes ConversionTakenOver over) {
        on(over.converted());
    }

    /**
     * It counts from the right day on; the day of the contract alone moves no count.
     *
     * @throws TransferRefusal.TransferNotThere once the qualifying day has come by the other one
     */
    void on(@Observes DaysCorrected lease) {
        if (lease.was().start().equals(lease.days().start())) {
            return;
        }
        transfers.find(lease.sublease()).ifPresent(transfer -> {
            transfer.follow(lease.days().start());
            due.rederive(transfer, clock.today().minusDays(1));
        });
    }

    /**
     * It has counted since the right day.
     *
     * @throws TransferRefusal.TransferNotThere once the qualifying day has come by the other one
     */
    void on(@Observes MoveInCorrected corrected) {
        transfers.find(corrected.sublease()).ifPresent(transfer -> {
            transfer.movedIn(corrected.days().movedInOn());
            due.rederive(transfer, clock.today().minusDays(1));
        });
    }

    /**
     * No time counts of who never lived there.
     *
     * @throws TransferRefusal.TransferNotThere once the qualifying day has come by it
     */
    void on(@Observes MoveInVoided never) {
        transfers.find(never.sublease()).ifPresent(transfer -> {
            transfer.neverBegan(never.on());
            clocks.stop(transfer, never.on());
        });
    }

    /**
     * What the owner was asked about is the flat.
     *
     * @throws TransferRefusal.TransferNotThere once it has been
     */
    void on(@Observes FlatCorrected corrected) {
        transfers.find(corrected.sublease()).ifPresent(Transfer::demandOwnerNotAsked);
    }

    /** Who moves on takes over nothing. */
    void on(@Observes MovedOn movedOn) {
        transfers.find(movedOn.sublease()).ifPresent(transfer -> rest(transfer, movedOn.on()));
    }

    /** Nothing is looked into as long as the notice stands. */
    void on(@Observes NoticeGiven notice) {
        transfers.find(notice.sublease()).ifPresent(transfer -> rest(transfer, notice.on()));
    }

    /** It has rested since, wherever the lease was kept then. */
    void on(@Observes NoticeTakenOver over) {
        on(over.notice());
    }

    /** It has rested since the right day. */
    void on(@Observes NoticeDayCorrected corrected) {
        transfers
                .find(corrected.sublease())
                .ifPresent(transfer -> transfer.rest(corrected.days().givenOn()));
    }

    /** Who has left takes over nothing, whatever was signed for; the flat and the city's lease of it go on as with any other. */
    void on(@Observes Vacated left) {
        transfers.find(left.sublease()).filter(Transfer::goesOn).ifPresent(transfer -> {
            transfer.leave(left.on());
            clocks.stop(transfer, left.on());
            news.moved(transfer);
        });
    }

    /** It came to nothing on the right day. */
    void on(@Observes LeavingCorrected corrected) {
        transfers
                .find(corrected.sublease())
                .ifPresent(transfer -> transfer.leftOn(corrected.days().leftOn()));
    }

    /** The notice came to nothing: it goes on where it rested, unless the tenant has died. */
    void on(@Observes Recovered recovered) {
        transfers.find(recovered.sublease()).ifPresent(transfer -> wake(transfer, recovered.on()));
    }

    private void rest(Transfer transfer, LocalDate on) {
        transfer.rest(on);
        clocks.stop(transfer, on);
    }

    private void wake(Transfer transfer, LocalDate on) {
        transfer.wake();
        if (transfer.goesOn()) {
            news.moved(transfer, on);
            clocks.start(transfer);
        }
    }
}
