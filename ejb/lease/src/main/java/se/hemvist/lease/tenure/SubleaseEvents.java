package se.hemvist.lease.tenure;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.correction.PersonEvent.PersonsMerged;
import se.hemvist.lease.sublease.SubleaseEvent;
import se.hemvist.lease.sublease.SubleaseEvent.DaysCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.FlatCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.HeadLeaseCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.LeavingCorrected;
import se.hemvist.lease.sublease.SubleaseFile;
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
    TenureClocks clocks;

    /** Whatever it is: it runs on, or no longer; or from another day. */
    void on(@Observes SubleaseEvent happened) {
        if (happened instanceof DaysCorrected
                || happened instanceof HeadLeaseCorrected
                || happened instanceof FlatCorrected) {
            clocks.correct(happened.sublease());
        } else {
            clocks.settle(happened.sublease());
        }
        if (happened instanceof LeavingCorrected) {
            subleases.next(happened.sublease()).forEach(clocks::correct);
        }
    }

    /** Two persons are one human, whose leases are in a row now, once the leases know it. */
    void on(@Observes @Priority(AFTER_THE_LEASES) PersonsMerged same) {
        subleases.lockAllTo(same.person()).stream()
                .filter(file -> file.state() != SubleaseState.PREPARED)
                .map(SubleaseFile::sublease)
                .forEach(clocks::correct);
    }
}
