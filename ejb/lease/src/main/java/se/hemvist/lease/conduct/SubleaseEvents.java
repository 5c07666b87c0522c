package se.hemvist.lease.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.lease.sublease.AfterMoveIn;
import se.hemvist.lease.sublease.SubleaseEvent;
import se.hemvist.lease.sublease.SubleaseEvent.LeavingCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInVoided;
import se.hemvist.lease.sublease.SubleaseEvent.Transferred;
import se.hemvist.lease.sublease.SubleaseEvent.Vacated;
import se.hemvist.lease.sublease.SubleaseRefusal.HappenedBeforeMoveIn;
import se.hemvist.lease.sublease.SubleaseRefusal.HappenedSinceMoveIn;

/** What happens to a sublease means for the conduct of its tenant, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

    @Inject
    OpenDisturbances disturbances;

    @Inject
    DisturbanceProgress progress;

    /** Who has left disturbs nobody any more. That stays so: only the day of a leaving is put right. */
    void on(@Observes Vacated left) {
        leaseOver(left);
    }

    /** What happens in a lease of the tenant's own is between the tenant and the owner. */
    void on(@Observes Transferred own) {
        leaseOver(own);
    }

    private void leaseOver(SubleaseEvent over) {
        disturbances.of(over.sublease()).forEach(disturbance -> progress.leaseOver(disturbance, over.on()));
    }

    /** What was done by the right day may be entered. */
    void on(@Observes LeavingCorrected left) {
        disturbances
                .of(left.sublease())
                .forEach(disturbance -> disturbance.leaseWasOver(left.days().leftOn()));
    }

    /** Once notice is given, or the tenant has left, nothing is to be decided; when it comes to nothing, it is again. */
    void on(@Observes SubleaseEvent happened) {
        disturbances.of(happened.sublease()).stream()
                .filter(disturbance ->
                        StayDecisionPolicy.of(disturbance.programme()).isPresent())
                .forEach(progress::decide);
    }

    /**
     * Nobody disturbs who never lived there: what was told of them is struck first, and told of the right home.
     *
     * @throws HappenedSinceMoveIn if something was told of that stands
     */
    void on(@Observes MoveInVoided never) {
        never.demandNone(
                AfterMoveIn.DISTURBANCE,
                disturbances.of(never.sublease()).stream()
                        .flatMap(disturbance -> disturbance.happenedOn())
                        .findFirst());
    }

    /**
     * Nobody disturbs where nobody lives.
     *
     * @throws HappenedBeforeMoveIn if what was told of happened before the right day
     */
    void on(@Observes MoveInCorrected corrected) {
        disturbances.of(corrected.sublease()).stream()
                .flatMap(disturbance -> disturbance.happenedOn())
                .forEach(day -> corrected.days().demandAfter(AfterMoveIn.DISTURBANCE, day));
    }
}
