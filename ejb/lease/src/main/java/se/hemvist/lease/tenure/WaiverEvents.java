package se.hemvist.lease.tenure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.lease.waiver.WaiverEvent;

/** What becomes of a waiver means for the tenure that it gives up, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WaiverEvents {

    @Inject
    TenureClocks clocks;

    /** Whatever it is: it holds now, or not. */
    void on(@Observes WaiverEvent happened) {
        clocks.settle(happened.sublease());
    }
}
