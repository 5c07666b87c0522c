package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.correction.PersonEvent.DeathStruck;
import se.hemvist.intake.correction.PersonEvent.PersonDied;
import se.hemvist.intake.party.PersonId;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseState;
import se.hemvist.lease.termination.TerminationRefusal.EndingForDeath;
import se.hemvist.lease.termination.TerminationRefusal.LeftForDeath;

/** What becomes known of a tenant means for the ending of the lease, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PersonEvents {

    @Inject
    SubleaseProgress subleases;

    @Inject
    RecordedTerminations terminations;

    @Inject
    EstateSilent estates;

    @Inject
    HouseClock clock;

    /** Whoever lets the flat waits for what the estate says (C-07). */
    void on(@Observes PersonDied dead) {
        follow(dead.person());
    }

    private void follow(PersonId tenant) {
        subleases.lockAllTo(tenant).stream()
                .filter(file -> file.state() != SubleaseState.PREPARED)
                .map(SubleaseFile::sublease)
                .forEach(lease -> estates.settle(lease, clock.today()));
    }

    /**
     * No lease ends for a death that was none, and none that has ended for it comes back by itself.
     *
     * @throws EndingForDeath if one is being ended for it
     * @throws LeftForDeath   if the flat has been left by it
     */
    void on(@Observes DeathStruck struck) {
        subleases.lockEveryTo(struck.person()).stream()
                .flatMap(theirs -> terminations.of(theirs.sublease()).stream())
                .filter(ending -> ending.ground() == Ground.DECEASED)
                .map(Termination::state)
                .forEach(PersonEvents::demandComeToNothing);
        follow(struck.person());
    }

    private static void demandComeToNothing(TerminationState ending) {
        switch (ending) {
            case RECOVERED, WITHDRAWN -> {}
            case VACATED, EVICTED, SETTLED -> throw new LeftForDeath(ending);
            case GROUND_RECORDED,
                    NOTICE_READY,
                    SERVED,
                    RECOVERY_OPEN,
                    RUNNING_OUT,
                    DISPUTED,
                    EVICTION_APPLIED,
                    EVICTION_ORDERED -> throw new EndingForDeath(ending);
        }
    }
}
