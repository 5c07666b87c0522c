package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.correction.PersonEvent.PersonDied;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseState;

/** What becomes known of a tenant means for the ending of the lease, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PersonEvents {

    @Inject
    SubleaseProgress subleases;

    @Inject
    EstateSilent estates;

    @Inject
    HouseClock clock;

    /** Whoever lets the flat waits for what the estate says (C-07). */
    void on(@Observes PersonDied dead) {
        subleases.lockAllTo(dead.person()).stream()
                .filter(file -> file.state() != SubleaseState.PREPARED)
                .map(SubleaseFile::sublease)
                .forEach(lease -> estates.settle(lease, clock.today()));
    }
}
