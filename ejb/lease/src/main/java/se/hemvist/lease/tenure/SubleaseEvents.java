package se.hemvist.lease.tenure;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.correction.PersonEvent.PersonDied;
import se.hemvist.intake.correction.PersonEvent.PersonsMerged;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseEvent;
import se.hemvist.lease.sublease.SubleaseEvent.DaysCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.FlatCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.HeadLeaseCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.LeavingCorrected;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseState;

/** What happens to a sublease means for the tenure that it leads to, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

    private static final int AFTER_THE_LEASES = Interceptor.Priority.APPLICATION + 600;

    @Inject
    SubleaseProgress subleases;

    @Inject
    TenureArises arises;

    @Inject
    BlockWaiversDue filings;

    @Inject
    HouseClock clock;

    /** Whatever it is: it runs on, or no longer; or from another day. */
    void on(@Observes SubleaseEvent happened) {
        if (happened instanceof DaysCorrected
                || happened instanceof HeadLeaseCorrected
                || happened instanceof FlatCorrected) {
            arises.correct(happened.sublease(), clock.today());
        }
        settle(happened.sublease());
        if (happened instanceof LeavingCorrected) {
            subleases.next(happened.sublease()).forEach(this::correct);
        }
    }

    /** Two persons are one human, whose leases are in a row now, once the leases know it. */
    void on(@Observes @Priority(AFTER_THE_LEASES) PersonsMerged same) {
        subleases.lockAllTo(same.person()).stream()
                .filter(file -> file.state() != SubleaseState.PREPARED)
                .map(SubleaseFile::sublease)
                .forEach(this::correct);
    }

    /** For whoever has died no security of tenure arises any more. */
    void on(@Observes PersonDied dead) {
        subleases.lockAllTo(dead.person()).stream()
                .filter(file -> file.state() != SubleaseState.PREPARED)
                .map(SubleaseFile::sublease)
                .forEach(this::settle);
    }

    private void correct(SubleaseId id) {
        arises.correct(id, clock.today());
        settle(id);
    }

    private void settle(SubleaseId id) {
        arises.settle(id, clock.today());
        filings.settle(id, clock.today());
    }
}
