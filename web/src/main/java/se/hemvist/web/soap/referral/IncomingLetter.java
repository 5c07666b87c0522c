package se.hemvist.web.soap.referral;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import se.hemvist.intake.application.ReceivedApplication;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.criteria.CriterionAnswer;
import se.hemvist.intake.criteria.Homelessness;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.referral.ConsentGiven;
import se.hemvist.intake.referral.IncomingReferral;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.number.NumberRefusal;
import se.hemvist.web.soap.IncomingPerson;
import se.hemvist.web.soap.wire.receive.ReceiveReferralType;
import se.hemvist.web.soap.wire.referral.ApplicationType;
import se.hemvist.web.soap.wire.referral.AssessmentType;
import se.hemvist.web.soap.wire.referral.ConsentType;
import se.hemvist.web.soap.wire.referral.CriterionType;
import se.hemvist.web.soap.wire.referral.HomelessnessType;
import se.hemvist.web.soap.wire.referral.ReferralType;

/** Reads a message that keeps to its schema into what intake takes in. */
final class IncomingLetter {

    private IncomingLetter() {}

    /** Between whom the referral goes. */
    record Addressed(Municipality municipality, OrganisationId administration, OrganisationId coordinationUnit) {}

    /**
     * The referral in the message, as it was received on the given day.
     *
     * @throws NumberRefusal if the person's number is none, or of one who was not born by then
     */
    static IncomingReferral read(ReceiveReferralType message, Addressed addressed, LocalDate today) {
        ReferralType referral = message.getReferral();
        return new IncomingReferral(
                new IncomingReferral.Sender(
                        addressed.municipality(),
                        message.getMessageId(),
                        referral.getSender().getSpinkNumber(),
                        addressed.administration(),
                        addressed.coordinationUnit()),
                IncomingPerson.read(referral.getPerson(), today),
                assessment(referral.getAssessment()),
                consent(referral.getConsent()),
                application(referral.getApplication()));
    }

    private static IncomingReferral.Assessment assessment(AssessmentType assessment) {
        Map<Criterion, CriterionAnswer> criteria = new EnumMap<>(Criterion.class);
        assessment
                .getCriterion()
                .forEach(criterion -> criteria.put(Criterion.valueOf(criterion.getCode()), answer(criterion)));
        return new IncomingReferral.Assessment(
                homelessness(assessment.getHomelessness()),
                criteria,
                assessment.getSafetyAssessment(),
                assessment.getFilledInJointlyOn());
    }

    private static CriterionAnswer answer(CriterionType criterion) {
        return new CriterionAnswer(CriterionAnswer.Answer.valueOf(criterion.getAnswer()), criterion.getReason());
    }

    private static Homelessness homelessness(HomelessnessType homelessness) {
        return new Homelessness(
                Homelessness.Situation.of(homelessness.getSituation()),
                homelessness.getSince(),
                homelessness.getDischargeOn(),
                homelessness.isHomeAfter(),
                homelessness.isAtRisk());
    }

    private static ConsentGiven consent(ConsentType consent) {
        return new ConsentGiven(
                ConsentGiven.Purpose.REFERRAL,
                consent.getRecipient().stream()
                        .map(ConsentGiven.Recipient::valueOf)
                        .collect(Collectors.toSet()),
                consent.getScope(),
                consent.getGivenOn(),
                ConsentGiven.Form.valueOf(consent.getHow()));
    }

    private static ReceivedApplication application(ApplicationType application) {
        return new ReceivedApplication(application.getReceivedOn(), application.getTreservaNumber());
    }
}
