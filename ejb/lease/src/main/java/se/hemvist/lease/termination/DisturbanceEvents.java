package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.lease.conduct.DisturbanceEvent.NoticeCorrected;
import se.hemvist.lease.conduct.DisturbanceEvent.ReportStruck;
import se.hemvist.lease.ground.Evidences;
import se.hemvist.lease.sublease.SubleaseId;

/** What is put right of a tenant's conduct means for an ending that rests on it, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DisturbanceEvents {

    @Inject
    RecordedTerminations terminations;

    @Inject
    Evidences evidences;

    /**
     * An ending that is under way lacks its ground no more than one that is begun: it is taken back before that is put right.
     *
     * @throws se.hemvist.lease.ground.GroundRefusal if it would
     */
    void on(@Observes NoticeCorrected corrected) {
        demandGround(corrected.gone().sublease());
    }

    /**
     * The same where a report counts nowhere any more.
     *
     * @throws se.hemvist.lease.ground.GroundRefusal if the ending that is under way would lack its ground
     */
    void on(@Observes ReportStruck struck) {
        demandGround(struck.left().sublease());
    }

    private void demandGround(SubleaseId sublease) {
        terminations
                .underWay(sublease)
                .filter(termination -> termination.ground().isFault())
                .ifPresent(termination -> termination.demandStands(evidences.of(
                        sublease, termination.ground(), termination.why().on())));
    }
}
