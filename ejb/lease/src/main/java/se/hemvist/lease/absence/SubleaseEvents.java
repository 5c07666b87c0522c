package se.hemvist.lease.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.lease.sublease.AfterMoveIn;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInVoided;
import se.hemvist.lease.sublease.SubleaseRefusal.HappenedBeforeMoveIn;
import se.hemvist.lease.sublease.SubleaseRefusal.HappenedSinceMoveIn;

/** What happens to a sublease means for the absences from it, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

    @Inject
    RecordedAbsences absences;

    /**
     * Nobody is away from where nobody lives.
     *
     * @throws HappenedBeforeMoveIn if an absence that counts began before the right day
     */
    void on(@Observes MoveInCorrected corrected) {
        absences.counted(corrected.sublease()).forEach(absence -> corrected
                .days()
                .demandAfter(AfterMoveIn.ABSENCE, absence.days().first()));
    }

    /**
     * Nobody was away who never lived there: an absence is struck first.
     *
     * @throws HappenedSinceMoveIn if one counts
     */
    void on(@Observes MoveInVoided never) {
        never.demandNone(
                AfterMoveIn.ABSENCE,
                absences.counted(never.sublease()).stream()
                        .map(absence -> absence.days().first())
                        .findFirst());
    }
}
