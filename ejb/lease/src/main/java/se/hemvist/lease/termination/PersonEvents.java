package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.correction.PersonEvent.DeathStruck;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.sublease.SubleaseProgress;
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
