package se.hemvist.intake.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.referral.ConsentGiven.Purpose;

/** Whether what a person has consented to still stands, for those who would disclose something by it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class StandingConsents {

    @Inject
    GivenConsents consents;

    /**
     * Lets nothing of the basis reach others unless all that it rests on stands.
     *
     * @throws ReferralRefusal.NoConsent if the person had not consented by the day, or had taken it back
     */
    public void requireForBasis(CaseId caseId, LocalDate day) {
        consents.require(caseId, Purpose.TENANCY_BASIS, day);
        consents.require(caseId, Purpose.REFERRAL, day);
    }

    /** Whether all that the basis rests on stands on the day. */
    public boolean standForBasis(CaseId caseId, LocalDate day) {
        return consents.stands(caseId, Purpose.TENANCY_BASIS, day) && consents.stands(caseId, Purpose.REFERRAL, day);
    }
}
