package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.application.CaseEvent.Voided;

/** What cases that were opened by mistake mean for the figures. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class VoidedCases {

    @Inject
    Facts facts;

    /** The application, the referral and the answers of a case that is none are not counted. */
    void on(@Observes Voided voided) {
        facts.leaveOut(voided.caseId().value());
    }
}
