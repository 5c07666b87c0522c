package se.hemvist.lease.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.decision.SupportDecisions;
import se.hemvist.lease.ground.GroundRefusal.AidGoesOn;

/** Whether the aid (bistånd) that a home is part of has ended, by what is decided in the case. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EndedAids {

    @Inject
    SupportDecisions decisions;

    /**
     * Lets the sublease end on the ground. Where no decision on the home is kept here, it is among the papers of the signing, and
     * the words of whoever records the ground count.
     *
     * @throws AidGoesOn if that is the end of the aid, and a decision on the home runs on the day of the ground
     */
    public void demandEnded(CaseId caseId, GroundRecord ground) {
        if (ground.ground() == Ground.AID_ENDED) {
            decisions.homeOn(caseId, ground.on()).ifPresent(running -> {
                throw new AidGoesOn(running, ground.on());
            });
        }
    }
}
