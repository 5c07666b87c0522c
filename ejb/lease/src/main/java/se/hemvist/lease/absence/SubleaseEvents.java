package se.hemvist.lease.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.lease.sublease.AfterMoveIn;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInCorrected;
import se.hemvist.lease.sublease.SubleaseRefusal.HappenedBeforeMoveIn;

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
}
