package se.hemvist.intake.referral;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.criteria.CriterionAnswer;
import se.hemvist.intake.criteria.Homelessness;
import se.hemvist.intake.criteria.HomelessnessPolicy;
import se.hemvist.intake.criteria.TargetGroup;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.provider.ProviderChoice;
import se.hemvist.intake.referral.IncomingReferral.Assessment;
import se.hemvist.intake.referral.ReferralRefusal.SupplierNotChosen;
import se.hemvist.intake.referral.ReferralView.Arrival;
import se.hemvist.intake.referral.ReferralView.AssessmentView;
import se.hemvist.kernel.time.Receipt;

import static se.hemvist.intake.application.Input.notAfter;
import static se.hemvist.intake.application.Input.notBefore;

/**
 * A referral: the assessment of a person that the social worker and the person wrote together. The coordinator answers
 * it once; after a yes the provider holds the information meeting, and if both sides want to go on, the letting office
 * gets the basis for managing the tenancy.
 */
@Entity
@Table(name = "referral")
class Referral {

    @Id
    @Column(name = "referral_id")
    private UUID id;

    @Version
    private long version;

    @Embedded
    private CaseId caseId;

    /** From 1; the case of a person who is referred again goes on with the latest. */
    @Column(name = "turn")
    private int turn;

    @Column(name = "municipality")
    private String municipality;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "spink_number")
    private String spinkNumber;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    /** The working day on which it counts as having reached the coordinator. */
    @Column(name = "arrived_on")
    private LocalDate arrivedOn;

    @Embedded
    private Homelessness homelessness;

    @ElementCollection
    @CollectionTable(name = "referral_criterion", joinColumns = @JoinColumn(name = "referral_id"))
    @MapKeyColumn(name = "criterion")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Criterion, CriterionAnswer> criteria = new HashMap<>();

    @Column(name = "safety_assessment")
    private String safetyAssessment;

    @Column(name = "filled_in_jointly_on")
    private LocalDate filledInJointlyOn;

    @Embedded
    private @Nullable AnswerGiven answer;

    @Column(name = "provider_id")
    private @Nullable UUID provider;

    @ElementCollection
    @CollectionTable(name = "referral_criterion_not_met", joinColumns = @JoinColumn(name = "referral_id"))
    @Column(name = "criterion")
    @Enumerated(EnumType.STRING)
    private Set<Criterion> criteriaNotMet = EnumSet.noneOf(Criterion.class);

    @Embedded
    private InformationMeeting meeting = new InformationMeeting();

    @Embedded
    private @Nullable BasisSent basis;

    protected Referral() {}

    private Referral(CaseId caseId, IncomingReferral incoming, Receipt receipt) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.turn = 1;
        this.municipality = incoming.sender().municipality().code();
        this.messageId = incoming.sender().messageId();
        this.spinkNumber = incoming.sender().spinkNumber();
        this.receivedOn = receipt.day();
        this.arrivedOn = receipt.sameDay();
        this.homelessness = incoming.assessment().homelessness();
        this.criteria = new EnumMap<>(incoming.assessment().criteria());
        this.safetyAssessment = incoming.assessment().safetyAssessment().strip();
        this.filledInJointlyOn = incoming.assessment().filledInJointlyOn();
    }

    /**
     * @param targetGroup as it is asked on the day of receipt
     * @throws se.hemvist.intake.application.CaseRefusal if a part is missing or a day is out of order
     * @throws ReferralRefusal                           if the person is not of the target group, or was not born on a
     *     day of theirs
     */
    static Referral received(CaseId caseId, IncomingReferral incoming, Receipt receipt, TargetGroup targetGroup) {
        Assessment assessment = incoming.assessment();
        Input.text(incoming.sender().messageId(), "messageId");
        Input.text(incoming.sender().spinkNumber(), "spinkNumber");
        Input.text(assessment.safetyAssessment(), "safetyAssessment");
        incoming.demandOrder(receipt.day());
        targetGroup.admit(assessment.criteria());
        HomelessnessPolicy.HOUSING_FIRST
                .on(receipt.day())
                .demand(policy -> policy.admit(assessment.homelessness(), receipt.day()));
        return new Referral(caseId, incoming, receipt);
    }

    /** The person has been referred before, and the case goes on with this one. */
    void follows(CaseId known, int earlier) {
        caseId = known;
        turn = earlier + 1;
    }

    /** @throws ReferralRefusal if the answer does not hold together; see {@link AnswerGiven#of} */
    void answer(PreliminaryAnswer given, PreliminaryAnswerPolicy policy, LocalDate today) {
        answer = AnswerGiven.of(given, policy, today);
        criteriaNotMet.addAll(given.criteriaNotMet());
        provider = given.provider()
                .flatMap(ProviderChoice::provider)
                .map(OrganisationId::value)
                .orElse(null);
    }

    /**
     * @throws SupplierNotChosen if nobody has been chosen to give the support
     * @throws ReferralRefusal   if the meeting lacks something; see {@link InformationMeeting#hold}
     */
    void hold(MeetingRecord held, LocalDate today) {
        if (provider == null) {
            throw new SupplierNotChosen(answeredOn());
        }
        meeting.hold(held, answeredOn(), today);
    }

    /** The supplier that the case officer has chosen gives the support. */
    void suppliedBy(OrganisationId supplier) {
        provider = supplier.value();
    }

    /** @throws ReferralRefusal unless both sides want to go on and the way is right; see {@link BasisSent#of} */
    void send(BasisSubmitted submitted, LocalDate today) {
        basis = sendable(submitted, today);
    }

    /** The basis as it would be kept; {@link #send} keeps it. */
    BasisSent sendable(BasisSubmitted submitted, LocalDate today) {
        meeting.requireAgreement();
        notAfter(today, submitted.submittedOn(), "submittedOn");
        meeting.heldOn().ifPresent(heldOn -> notBefore(heldOn, submitted.submittedOn(), "submittedOn"));
        return BasisSent.of(submitted);
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    LocalDate arrivedOn() {
        return arrivedOn;
    }

    /** @throws IllegalStateException before the answer */
    LocalDate answeredOn() {
        return Optional.ofNullable(answer).map(AnswerGiven::on).orElseThrow(IllegalStateException::new);
    }

    Optional<OrganisationId> provider() {
        return Optional.ofNullable(provider).map(OrganisationId::new);
    }

    Arrival arrival() {
        return new Arrival(spinkNumber, receivedOn);
    }

    /** How it comes out where each of these criteria is asked and needs that answer. */
    Admission admission(Map<Criterion, CriterionAnswer.Answer> needed) {
        return Admission.of(needed, criteria);
    }

    /** As it was asked by the version that governs the day of receipt. */
    AssessmentView assessment(TargetGroup targetGroup, LocalDate since) {
        return new AssessmentView(
                homelessness, targetGroup.answered(criteria), safetyAssessment, filledInJointlyOn, since);
    }

    Optional<PreliminaryAnswer> preliminaryAnswer() {
        return Optional.ofNullable(answer).map(given -> given.answer(criteriaNotMet, provider));
    }

    InformationMeeting meeting() {
        return meeting;
    }

    Optional<BasisSubmitted> basis() {
        return Optional.ofNullable(basis).map(BasisSent::basis);
    }
}
