package se.hemvist.intake.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.criteria.CriterionAnswer.Answer;
import se.hemvist.intake.criteria.Homelessness;
import se.hemvist.intake.criteria.Homelessness.Situation;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.ConsentGiven.Form;
import se.hemvist.intake.referral.ConsentGiven.Purpose;
import se.hemvist.intake.referral.ConsentGiven.Recipient;
import se.hemvist.intake.referral.ReferralEvent.Received;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.time.Receipt;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Bedömning» and «Remiss». */
class ReferralsTest {

    private static final LocalDate MONDAY = Town.START;

    /** What the number of the referral in order says. */
    private static final LocalDate BIRTH = LocalDate.of(1980, 1, 2);

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);

    @Test
    @Shows({"G-35", "T-15"})
    void a_referral_opens_a_case_at_the_coordinator() {
        CaseId id = acts.referred(AReferral.inOrder().in(town));

        CaseFile file = acts.file(id);
        assertThat(file.state()).isEqualTo(CaseState.REFERRED);
        assertThat(file.number().value()).isEqualTo("HV-2026-000001");
        assertThat(file.administration()).isEqualTo(town.the(OrganisationKind.SOCIAL_ADMINISTRATION));
        assertThat(file.coordinationUnit()).isEqualTo(town.the(OrganisationKind.COORDINATION_UNIT));
        assertThat(file.parties().broker()).contains(town.the(OrganisationKind.PLACEMENT_BROKER));
        assertThat(town.deadlines()).containsExactly("T-15 OPEN 2026-11-16");
        assertThat(town.told()).hasAtLeastOneElementOfType(Received.class);
    }

    @Test
    @Shows("G-36")
    void the_day_on_which_the_person_and_the_social_worker_filled_it_in_together_is_kept() {
        CaseId id = acts.referred(
                AReferral.inOrder().filledInOn(MONDAY.minusDays(3)).in(town));

        assertThat(acts.referral(id, "social-worker", OrganisationKind.SOCIAL_ADMINISTRATION)
                        .assessment()
                        .orElseThrow()
                        .filledInJointlyOn())
                .isEqualTo(MONDAY.minusDays(3));
    }

    @Test
    @Shows("G-37")
    void the_broker_forwards_it_under_its_own_number_to_the_coordinator_whose_case_it_is_then() {
        CaseId id = acts.referred(AReferral.inOrder().in(town));

        assertThat(acts.referral(id, "coordinator", OrganisationKind.COORDINATION_UNIT)
                        .arrival())
                .isEqualTo(new ReferralView.Arrival("SPINK-77", MONDAY));
        assertThat(acts.file(id).parties().broker()).contains(town.the(OrganisationKind.PLACEMENT_BROKER));
        assertThat(town.as(
                                town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT),
                                "case.list",
                                Cases.class,
                                cases -> cases.list(PageRequest.first()))
                        .items())
                .singleElement()
                .satisfies(row -> assertThat(row.head().id()).isEqualTo(id));
        Refused.with(
                "not-allowed",
                () -> acts.referred(
                        town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                        AReferral.inOrder().message("m-2").about("198001082380").in(town)));
    }

    @Test
    void one_that_comes_after_the_hour_reaches_the_coordinator_the_next_working_day() {
        IncomingReferral referral = AReferral.inOrder().in(town);

        town.as(
                town.somebody("placement-broker", OrganisationKind.PLACEMENT_BROKER),
                "referral.receive",
                Referrals.class,
                referrals -> referrals.receive(referral, new Receipt(MONDAY, false)));

        assertThat(town.deadlines()).containsExactly("T-15 OPEN 2026-11-17");
    }

    static List<Arguments> faults() {
        Homelessness institution =
                new Homelessness(Situation.INSTITUTION, LocalDate.of(2024, 1, 1), null, false, false);
        ConsentGiven late = consent(Purpose.REFERRAL, Set.of(Recipient.values()), MONDAY.plusDays(1));
        ConsentGiven narrow = consent(Purpose.REFERRAL, Set.of(Recipient.LETTING_OFFICE), MONDAY);
        ConsentGiven other = consent(Purpose.TENANCY_BASIS, Set.of(Recipient.LETTING_OFFICE), MONDAY);
        return List.of(
                Arguments.of(
                        "missing-part", "criteria/RISK", AReferral.inOrder().without(Criterion.RISK)),
                Arguments.of(
                        "missing-part",
                        "criteria/VIOLENCE/reason",
                        AReferral.inOrder().answering(Criterion.VIOLENCE, Answer.YES, "")),
                Arguments.of(
                        "not-assessed",
                        "criteria/VIOLENCE",
                        AReferral.inOrder().answering(Criterion.VIOLENCE, Answer.UNKNOWN, "Oklart")),
                Arguments.of(
                        "criterion-not-met",
                        "criteria/WISH",
                        AReferral.inOrder().answering(Criterion.WISH, Answer.NO, "Vill inte")),
                Arguments.of(
                        "missing-part", "safetyAssessment", AReferral.inOrder().safety(" ")),
                Arguments.of("missing-part", "messageId", AReferral.inOrder().message("")),
                Arguments.of(
                        "missing-part",
                        "homelessness/dischargeOn",
                        AReferral.inOrder().homeless(institution)),
                Arguments.of(
                        "day-too-late", "filledInJointlyOn", AReferral.inOrder().filledInOn(MONDAY.plusDays(1))),
                Arguments.of(
                        "day-too-late",
                        "application/receivedOn",
                        AReferral.inOrder().appliedFor(MONDAY.plusDays(1))),
                Arguments.of(
                        "before-birth",
                        "application/receivedOn",
                        AReferral.inOrder().appliedFor(BIRTH.minusDays(1))),
                Arguments.of(
                        "before-birth",
                        "homelessness/since",
                        AReferral.inOrder().homeless(acuteSince(BIRTH.minusDays(1)))),
                Arguments.of(
                        "before-birth",
                        "givenOn",
                        AReferral.inOrder()
                                .consenting(consent(Purpose.REFERRAL, Set.of(Recipient.values()), BIRTH.minusDays(1)))),
                Arguments.of(
                        "day-too-early",
                        "filledInJointlyOn",
                        AReferral.inOrder().appliedFor(MONDAY).filledInOn(MONDAY.minusDays(1))),
                Arguments.of("day-too-late", "givenOn", AReferral.inOrder().consenting(late)),
                Arguments.of(
                        "recipient-missing", "recipients", AReferral.inOrder().consenting(narrow)),
                Arguments.of(
                        "wrong-purpose",
                        "consentToReferral/purpose",
                        AReferral.inOrder().consenting(other)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("faults")
    @Shows({"G-19", "G-33", "G-34", "G-36"})
    void one_that_is_not_in_order_is_refused_by_field_and_leaves_nothing(
            String code, String field, AReferral referral) {
        Refused.with(code, field, () -> acts.referred(referral.in(town)));

        assertThat(town.count("person")).isZero();
        assertThat(town.count("housing_case")).isZero();
        assertThat(town.count("referral")).isZero();
        assertThat(town.deadlines()).isEmpty();
    }

    @Test
    void days_that_meet_are_in_order() {
        acts.referred(AReferral.inOrder()
                .appliedFor(BIRTH)
                .filledInOn(BIRTH)
                .homeless(acuteSince(BIRTH))
                .in(town));
    }

    @Test
    void who_is_at_risk_may_have_applied_before_the_homelessness_began() {
        acts.referred(AReferral.inOrder()
                .appliedFor(LocalDate.of(2026, 9, 1))
                .homeless(acuteSince(LocalDate.of(2026, 10, 1)))
                .in(town));
    }

    @Test
    @Shows("G-15")
    void one_from_no_social_administration_is_refused() {
        IncomingReferral referral = AReferral.inOrder()
                .from(town.the(OrganisationKind.SUPPORT_PROVIDER), town.the(OrganisationKind.COORDINATION_UNIT));

        Refused.with("not-such-an-organisation", "administration", () -> acts.referred(referral));
    }

    @Test
    void the_same_message_makes_one_referral() {
        acts.referred(AReferral.inOrder().in(town));

        Refused.with(
                "already-received",
                "messageId",
                () -> acts.referred(AReferral.inOrder().in(town)));
    }

    @Test
    void a_person_has_one_open_case_in_the_programme() {
        acts.referred(AReferral.inOrder().in(town));

        Refused.with(
                "already-open",
                () -> acts.referred(AReferral.inOrder().message("m-2").in(town)));
        assertThat(town.count("housing_case")).isOne();
    }

    @Test
    void what_a_referral_says_is_looked_at_before_what_is_known_of_the_person() {
        acts.referred(AReferral.inOrder().in(town));
        AReferral again = AReferral.inOrder().message("m-2");
        ConsentGiven late = consent(Purpose.REFERRAL, Set.of(Recipient.values()), MONDAY.plusDays(1));

        Refused.with(
                "day-too-late",
                "givenOn",
                () -> acts.referred(again.consenting(late).in(town)));
        Refused.with(
                "missing-part",
                "safetyAssessment",
                () -> acts.referred(again.safety(" ").in(town)));
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(ReferralRefusal.class);
    }

    private static Homelessness acuteSince(LocalDate day) {
        return new Homelessness(Situation.ACUTE, day, null, null, false);
    }

    private static ConsentGiven consent(Purpose purpose, Set<Recipient> recipients, LocalDate on) {
        return new ConsentGiven(purpose, recipients, "Det som behövs", on, Form.WRITTEN);
    }
}
