package se.hemvist.intake.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.application.CaseEvent.Advanced;
import se.hemvist.intake.application.CaseEvent.Voided;
import se.hemvist.intake.application.CaseState;
import se.hemvist.kernel.deadline.Deadlines;

/** What it means for a referral that its case is taken back: nobody answers it any more, nor holds the meeting. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WithdrawnReferrals {

    @Inject
    FiledReferrals referrals;

    @Inject
    GivenConsents consents;

    @Inject
    Deadlines deadlines;

    /** What was consented to in a case that is none lifts no secrecy from then on. */
    void on(@Observes Voided voided) {
        consents.of(voided.caseId()).stream()
                .filter(consent -> consent.standsOn(voided.on()))
                .forEach(consent -> consent.withdraw(voided.on()));
    }

    void on(@Observes Advanced advanced) {
        if (advanced.to() == CaseState.WITHDRAWN) {
            referrals.all(advanced.caseId()).forEach(referral -> deadlines.cancelAll(referral.id(), advanced.on()));
        }
    }
}
