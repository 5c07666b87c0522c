package se.hemvist.intake.referral;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.application.ReceivedApplication;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.criteria.CriterionAnswer;
import se.hemvist.intake.criteria.Homelessness;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.referral.ReferralRefusal.BeforeBirth;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.number.Municipality;

import static se.hemvist.intake.application.Input.notAfter;
import static se.hemvist.intake.application.Input.notBefore;

/**
 * A referral (remiss) as the broker passes it on.
 *
 * @param consentToReferral the person's consent to its being sent
 */
public record IncomingReferral(
        Sender sender,
        NewPerson person,
        Assessment assessment,
        ConsentGiven consentToReferral,
        ReceivedApplication application) {

    /**
     * From whom a referral comes and for whom it is.
     *
     * @param messageId   the message's own; one message makes one referral
     * @param spinkNumber the broker's number of the matter
     */
    public record Sender(
            Municipality municipality,
            String messageId,
            String spinkNumber,
            OrganisationId administration,
            OrganisationId coordinationUnit) {}

    /**
     * What social services have found out (bedömning).
     *
     * @param criteria          every criterion of the target group, answered with a reason
     * @param safetyAssessment  what safety and security for neighbours and staff call for
     * @param filledInJointlyOn the day the person and the social worker filled in the form together
     */
    public record Assessment(
            Homelessness homelessness,
            Map<Criterion, CriterionAnswer> criteria,
            String safetyAssessment,
            LocalDate filledInJointlyOn) {

        public Assessment {
            criteria = Map.copyOf(criteria);
        }

        /** Nothing of what was written about the person. */
        @Override
        public String toString() {
            return "Assessment[" + filledInJointlyOn + "]";
        }
    }

    /**
     * The person is born, applies, is assessed after that (rutin för Bostad först, «Ansökan»), and is referred. When the
     * homelessness began says nothing of when somebody applied: who is at risk applies before it.
     */
    void demandOrder(LocalDate today) {
        LocalDate applied = notAfter(today, application.receivedOn(), "application/receivedOn");
        IdentityNumber number = person.identityNumber();
        BeforeBirth.demandNot(number, applied, "application/receivedOn");
        BeforeBirth.demandNot(number, assessment.homelessness().since(), "homelessness/since");
        LocalDate assessed = notAfter(today, assessment.filledInJointlyOn(), "filledInJointlyOn");
        notBefore(applied, assessed, "filledInJointlyOn");
    }
}
