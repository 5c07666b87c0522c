package se.hemvist.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import se.hemvist.intake.application.ReceivedApplication;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.criteria.CriterionAnswer;
import se.hemvist.intake.criteria.CriterionAnswer.Answer;
import se.hemvist.intake.criteria.Homelessness;
import se.hemvist.intake.criteria.Homelessness.Situation;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.ConsentGiven;
import se.hemvist.intake.referral.ConsentGiven.Form;
import se.hemvist.intake.referral.ConsentGiven.Purpose;
import se.hemvist.intake.referral.ConsentGiven.Recipient;
import se.hemvist.intake.referral.IncomingReferral;
import se.hemvist.intake.referral.IncomingReferral.Assessment;
import se.hemvist.intake.referral.IncomingReferral.Sender;
import se.hemvist.kernel.number.IdentityNumber;

/** A referral in order, of which a test changes what it talks about. */
public final class AReferral {

    private final Map<Criterion, CriterionAnswer> criteria = new EnumMap<>(Criterion.class);
    private Homelessness homelessness = new Homelessness(Situation.ACUTE, LocalDate.of(2024, 3, 1), null, null, false);
    private String messageId = "m-1";
    private String identityNumber = "198001022386";
    private boolean protectedIdentity;
    private String safetyAssessment = "Inga kända risker för grannar eller personal.";
    private LocalDate filledInOn = LocalDate.of(2026, 10, 28);
    private LocalDate receivedOn = LocalDate.of(2026, 10, 12);
    private ConsentGiven consent = new ConsentGiven(
            Purpose.REFERRAL,
            EnumSet.allOf(Recipient.class),
            "Det som behövs för bostad och stöd",
            LocalDate.of(2026, 10, 28),
            Form.WRITTEN);

    private AReferral() {
        for (Criterion criterion : Criterion.values()) {
            criteria.put(criterion, new CriterionAnswer(Answer.YES, "Bedömt i utredningen."));
        }
    }

    public static AReferral inOrder() {
        return new AReferral();
    }

    public AReferral message(String id) {
        messageId = id;
        return this;
    }

    public AReferral about(String number) {
        identityNumber = number;
        return this;
    }

    public AReferral withProtectedIdentity() {
        protectedIdentity = true;
        return this;
    }

    public AReferral answering(Criterion criterion, Answer answer, String reason) {
        criteria.put(criterion, new CriterionAnswer(answer, reason));
        return this;
    }

    public AReferral without(Criterion criterion) {
        criteria.remove(criterion);
        return this;
    }

    public AReferral homeless(Homelessness other) {
        homelessness = other;
        return this;
    }

    public AReferral safety(String assessment) {
        safetyAssessment = assessment;
        return this;
    }

    public AReferral filledInOn(LocalDate day) {
        filledInOn = day;
        return this;
    }

    public AReferral appliedFor(LocalDate day) {
        receivedOn = day;
        return this;
    }

    public AReferral consenting(ConsentGiven other) {
        consent = other;
        return this;
    }

    /** As the broker of the town passes it on. */
    public IncomingReferral in(Town town) {
        return from(town.the(OrganisationKind.SOCIAL_ADMINISTRATION), town.the(OrganisationKind.COORDINATION_UNIT));
    }

    public IncomingReferral from(OrganisationId administration, OrganisationId coordinationUnit) {
        return new IncomingReferral(
                new Sender(Town.GOTEBORG, messageId, "SPINK-77", administration, coordinationUnit),
                new NewPerson(IdentityNumber.parse(identityNumber), "Prov", "Person", protectedIdentity),
                new Assessment(homelessness, criteria, safetyAssessment, filledInOn),
                consent,
                new ReceivedApplication(receivedOn, "T-2026-1"));
    }
}
