package se.hemvist.intake.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.intake.AnAssessment;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.assessment.AssessmentView.Filed;
import se.hemvist.intake.assessment.Funding.Paid;
import se.hemvist.intake.assessment.Funding.Payer;
import se.hemvist.intake.assessment.Judgement.Standing;
import se.hemvist.intake.assessment.Treatment.Arranger;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Stockholms broschyr, «Målgrupper» and «Försökslägenhet»: the assessment of a person, and what is granted on it. */
class AssessmentsTest {

    private static final String SOMEBODY = "199906042388";

    private final Town town = new Town();
    private final FlatCase acts = new FlatCase(town);

    @Test
    @Shows({"S-23", "S-38"})
    void an_assessment_comes_with_the_application_and_is_read_with_its_reasons() {
        CaseId id = acts.applied(FlatCase.trial(SOMEBODY));

        AssessmentView read = acts.assessment(acts.agency(), id);

        assertThat(read.treated().orElseThrow().care())
                .isEqualTo(AnAssessment.inOrder().made().care());
        assertThat(read.treated().orElseThrow().reasons()).isEqualTo(AnAssessment.REASONS);
        assertThat(read.head().filed()).isEqualTo(new Filed(1, Town.START, "contact-person-1"));
        assertThat(read.outcome().guards())
                .extracting(Judgement::standing)
                .containsOnly(Standing.MET)
                .hasSize(Guard.values().length);
        acts.ruled(id, true, "");
        assertThat(acts.state(id)).isEqualTo(CaseState.WAITING_FOR_FLAT);
    }

    @Test
    void the_district_s_case_officer_assesses_too_and_each_version_stays() {
        CaseId id = acts.applied(FlatCase.unassessed(SOMEBODY));
        acts.assessed(caseOfficer(), id, AnAssessment.inOrder().needing(SupportNeed.UNKNOWN));
        town.itIs(Town.START.plusDays(3));
        acts.assessed(id, AnAssessment.inOrder());

        AssessmentView first = town.as(
                acts.agency(),
                "assessment.read",
                Assessments.class,
                assessments -> assessments.get(id, Optional.of(1)));

        assertThat(first.need()).isEqualTo(SupportNeed.UNKNOWN);
        assertThat(acts.assessment(acts.agency(), id).need()).isEqualTo(SupportNeed.USUAL);
        assertThat(first.head().versions())
                .containsExactly(
                        new Filed(2, Town.START.plusDays(3), "contact-person-1"),
                        new Filed(1, Town.START, "district-case-officer-1"));
        assertThatThrownBy(() -> town.as(
                        acts.agency(),
                        "assessment.read",
                        Assessments.class,
                        assessments -> assessments.get(id, Optional.of(3))))
                .isInstanceOf(AssessmentRefusal.NoAssessment.class);
    }

    @Test
    @Shows({"S-18", "A-49"})
    void nothing_is_granted_whose_treatment_another_pays_for() {
        CaseId id = assessed(AnAssessment.inOrder().paidBy(Payer.OTHER));

        assertThatThrownBy(() -> acts.ruled(id, true, ""))
                .isInstanceOfSatisfying(AssessmentRefusal.NotPaidByCity.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("rule", Guard.PAID_BY_CITY)
                        .containsEntry("paidFor", Paid.TREATMENT));
        Refused.with("not-paid-by-city", "granted", () -> acts.ruled(id, true, ""));
        assertThat(acts.state(id)).isEqualTo(CaseState.RECEIVED);
    }

    @Test
    @Shows({"S-18", "A-52", "A-53"})
    void for_somebody_without_treatment_it_is_asked_who_pays_for_the_support() {
        AnAssessment threatened = AnAssessment.ofGroup("THREATENED")
                .withoutTreatment()
                .answering("THREATENED_OR_ABUSED", Finding.YES)
                .answering("TEMPORARY", Finding.YES);
        CaseId id = assessed(threatened.paidBy(Payer.OTHER));

        Refused.with("not-paid-by-city", () -> acts.ruled(id, true, ""));
        acts.assessed(id, threatened.paidBy(Payer.CITY));
        acts.ruled(id, true, "");

        assertThat(acts.assessment(acts.agency(), id).outcome().hints()).contains(Hint.NO_TREATMENT);
        assertThat(acts.state(id)).isEqualTo(CaseState.WAITING_FOR_FLAT);
    }

    @Test
    @Shows("S-39")
    void nothing_is_granted_to_somebody_who_does_not_manage_it_or_needs_no_support() {
        CaseId id = assessed(AnAssessment.inOrder()
                .managing(AbilityPoint.RENT_IN_TIME, Finding.NO)
                .managing(AbilityPoint.NEIGHBOURS, Finding.NO)
                .managing(AbilityPoint.CARE_OF_FLAT, Finding.UNKNOWN));

        assertThatThrownBy(() -> acts.ruled(id, true, ""))
                .isInstanceOfSatisfying(AssessmentRefusal.NotAble.class, refusal -> assertThat(refusal.factsInWords())
                        .containsEntry("points", "RENT_IN_TIME, NEIGHBOURS"));
        acts.assessed(id, AnAssessment.inOrder().needing(SupportNeed.NONE));
        Refused.with("no-support-needed", "granted", () -> acts.ruled(id, true, ""));
    }

    @Test
    @Shows("S-41")
    void nothing_is_granted_to_somebody_of_whom_what_is_stated_of_the_group_is_not_so() {
        CaseId id = assessed(AnAssessment.inOrder().answering("STABLE_IN_REHABILITATION", Finding.NO));

        Refused.with("group-conditions-not-met", "granted", () -> acts.ruled(id, true, ""));
        acts.ruled(id, false, "Inte stabil ännu.");
        assertThat(acts.state(id)).isEqualTo(CaseState.REFUSED);
    }

    @Test
    void what_is_unknown_is_found_out_before_it_is_granted_and_refuses_nobody() {
        CaseId id = assessed(AnAssessment.inOrder()
                .paidBy(Payer.UNKNOWN)
                .managing(AbilityPoint.NEIGHBOURS, Finding.UNKNOWN)
                .answering("STABLE_IN_REHABILITATION", Finding.UNKNOWN));

        assertThatThrownBy(() -> acts.ruled(id, true, ""))
                .isInstanceOfSatisfying(
                        AssessmentRefusal.StillUnknown.class, refusal -> assertThat(refusal.factsInWords())
                                .containsEntry("unknown", "PAID_BY, NEIGHBOURS, STABLE_IN_REHABILITATION"));
        Refused.with("still-unknown", "granted", () -> acts.ruled(id, true, ""));
        assertThat(acts.state(id)).isEqualTo(CaseState.RECEIVED);

        acts.assessed(id, AnAssessment.inOrder());
        acts.ruled(id, true, "");
        assertThat(acts.state(id)).isEqualTo(CaseState.WAITING_FOR_FLAT);
    }

    @Test
    void a_trial_flat_is_not_granted_to_somebody_unassessed_and_a_training_flat_is_to_nobody_named() {
        CaseId trial = acts.applied(FlatCase.unassessed(SOMEBODY));
        CaseId training = acts.applied(FlatCase.training());

        Refused.with("not-yet-assessed", "granted", () -> acts.ruled(trial, true, ""));
        Refused.with("nobody-to-assess", () -> acts.assessed(training, AnAssessment.inOrder()));
        acts.ruled(training, true, "");

        assertThat(acts.state(training)).isEqualTo(CaseState.WAITING_FOR_FLAT);
    }

    @Test
    void a_case_that_is_over_is_not_assessed() {
        CaseId id = acts.applied(FlatCase.unassessed(SOMEBODY));
        acts.ruled(id, false, "Fel målgrupp.");

        Refused.with("not-done-in-this-state", () -> acts.assessed(id, AnAssessment.inOrder()));
    }

    @Test
    @Shows("G-11")
    void nobody_is_assessed_so_for_a_home_that_comes_first() {
        FirstCase first = new FirstCase(town);
        CaseId id = first.waitingForFlat();
        Actor officer = town.somebody("contact-person", OrganisationKind.SOCIAL_ADMINISTRATION);

        Refused.with("not-assessed-so", () -> acts.assessed(officer, id, AnAssessment.inOrder()));
        assertThat(town.count("assessment")).isZero();
    }

    @Test
    void an_assessment_that_does_not_hang_together_is_not_recorded() {
        CaseId id = acts.applied(FlatCase.unassessed(SOMEBODY));

        refused(
                "care/funding/paidFor",
                "paid-for-something-else",
                id,
                AnAssessment.inOrder().paid(Paid.SUPPORT, Payer.CITY));
        refused(
                "care/funding/paidFor",
                "paid-for-something-else",
                id,
                AnAssessment.ofGroup("OTHER").withoutTreatment().paid(Paid.TREATMENT, Payer.CITY));
        refused("targetGroup/code", "unknown-target-group", id, AnAssessment.ofGroup("NOBODY"));
        refused(
                "targetGroup/conditions",
                "condition-not-asked",
                id,
                AnAssessment.inOrder().answering("IN_TREATMENT", Finding.YES));
        refused(
                "care/treatments/0/to",
                "missing-part",
                id,
                AnAssessment.inOrder().treated(AnAssessment.treatment(Arranger.DISTRICT, null, Finding.YES)));
        refused(
                "care/treatments/0/to",
                "day-too-late",
                id,
                AnAssessment.inOrder()
                        .treated(AnAssessment.treatment(Arranger.DISTRICT, Town.START.plusDays(1), Finding.YES)));
        assertThat(town.count("assessment")).isZero();
    }

    @ParameterizedTest(name = "{0} {1}, ended {2}, completed {3}: {4}")
    @CsvSource({
        "MISUSE, TREATMENT_COMPLETED,          DISTRICT,    2026-08-31, YES,     true",
        "MISUSE, TREATMENT_COMPLETED,          INSTITUTION, 2026-08-31, YES,     true",
        "MISUSE, TREATMENT_COMPLETED,          OTHER,       2026-08-31, YES,     false",
        "MISUSE, TREATMENT_COMPLETED,          DISTRICT,    2026-08-31, NO,      false",
        "MISUSE, TREATMENT_COMPLETED,          DISTRICT,    ,           UNKNOWN, false",
        "PSYCHIATRIC_DISABILITY, IN_TREATMENT, OTHER,       ,           NO,      true",
        "PSYCHIATRIC_DISABILITY, IN_TREATMENT, OTHER,       2026-11-02, NO,      true",
        "PSYCHIATRIC_DISABILITY, IN_TREATMENT, OTHER,       2026-11-01, NO,      false",
        "PSYCHIATRIC_DISABILITY, IN_TREATMENT, OTHER,       2026-08-31, YES,     false",
        "YOUNG, EXTENSIVE_MEASURES,            INSTITUTION, ,           NO,      true",
        "YOUNG, EXTENSIVE_MEASURES,            OTHER,       2026-08-31, YES,     false",
    })
    @Shows({"S-23", "S-38", "S-41", "S-42", "A-52"})
    void what_a_group_says_of_treatment_is_shown_by_the_treatment(
            String group, String condition, Arranger by, LocalDate ended, Finding completed, boolean shown) {
        CaseId id = acts.applied(FlatCase.unassessed(SOMEBODY));
        AnAssessment assessment = AnAssessment.ofGroup(group)
                .treated(AnAssessment.treatment(by, ended, completed))
                .answering(condition, Finding.YES);

        if (shown) {
            acts.assessed(id, assessment);
        } else {
            refused("care/treatments", "treatment-not-shown", id, assessment);
        }
        acts.assessed(id, assessment.answering(condition, Finding.UNKNOWN));
    }

    @Test
    @Shows("S-46")
    void a_refusal_of_priority_is_shown_by_its_day_and_number() {
        CaseId id = acts.applied(FlatCase.unassessed(SOMEBODY));
        AnAssessment refused = AnAssessment.ofGroup("PRIORITY_REFUSED").withoutTreatment();
        LocalDate dated = Town.START.minusDays(20);

        refused("targetGroup/conditions", "letter-not-shown", id, refused.answering("PRIORITY_REFUSAL", Finding.YES));
        refused(
                "targetGroup/conditions",
                "letter-not-shown",
                id,
                refused.answering("PRIORITY_REFUSAL", new ConditionAnswer(Finding.YES, Town.START.plusDays(1), "F-1")));
        refused(
                "targetGroup/conditions",
                "letter-not-shown",
                id,
                refused.answering("PRIORITY_REFUSAL", new ConditionAnswer(Finding.YES, dated, " ")));
        acts.assessed(
                id,
                refused.answering("PRIORITY_REFUSAL", new ConditionAnswer(Finding.YES, dated, "F-1"))
                        .answering("REFERRED", Finding.YES)
                        .answering("FOUND_SUITABLE", Finding.YES));
        acts.ruled(id, true, "");

        assertThat(acts.state(id)).isEqualTo(CaseState.WAITING_FOR_FLAT);
    }

    @Test
    @Shows("S-45")
    void in_another_case_it_is_written_why_the_home_is_part_of_the_treatment_work() {
        CaseId id = acts.applied(FlatCase.unassessed(SOMEBODY));
        AnAssessment other =
                AnAssessment.ofGroup("OTHER").withoutTreatment().answering("PART_OF_TREATMENT_WORK", Finding.YES);

        refused("reasons", "missing-part", id, other.because(" "));
        acts.assessed(id, other.because("Bostaden bär upp arbetet med familjen."));
        acts.ruled(id, true, "");

        assertThat(acts.assessment(acts.agency(), id).treated().orElseThrow().reasons())
                .isEqualTo("Bostaden bär upp arbetet med familjen.");
        assertThat(acts.state(id)).isEqualTo(CaseState.WAITING_FOR_FLAT);
    }

    @Test
    void who_needs_to_know_of_treatment_reads_of_it_and_nobody_else() {
        CaseId id = assessed(AnAssessment.inOrder().paidBy(Payer.OTHER).needing(SupportNeed.GREATER));
        Actor chief = town.somebody("agency-manager", OrganisationKind.HOUSING_AGENCY);

        for (Actor reader : List.of(acts.agency(), chief, acts.contactPerson())) {
            assertThat(acts.assessment(reader, id).treated()).isPresent();
        }
        AssessmentView officers = acts.assessment(caseOfficer(), id);
        assertThat(officers.treated()).isEmpty();
        assertThat(officers.outcome().hints()).containsExactly(Hint.NEED_SUITS_ANOTHER_FLAT);
        assertThat(officers.outcome().guards())
                .allSatisfy(judgement -> assertThat(judgement.failed()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"landlord-manager", "support-worker", "social-worker", "operator"})
    void others_read_none_of_it(String role) {
        CaseId id = acts.applied(FlatCase.trial(SOMEBODY));

        for (OrganisationKind kind :
                List.of(OrganisationKind.HOUSING_COMPANY, OrganisationKind.DISTRICT_ADMINISTRATION)) {
            assertThatThrownBy(() -> acts.assessment(town.somebody(role, kind), id))
                    .isInstanceOf(AccessRefusal.class);
        }
    }

    @Test
    void another_organisation_s_contact_person_reads_none_of_it() {
        CaseId id = acts.applied(FlatCase.trial(SOMEBODY));

        assertThatThrownBy(
                        () -> acts.assessment(town.somebody("contact-person", OrganisationKind.CARE_INSTITUTION), id))
                .isInstanceOf(AccessRefusal.class);
    }

    @Test
    void what_is_about_a_person_is_in_no_text_of_it() {
        CaseId id = acts.applied(FlatCase.trial(SOMEBODY));

        assertThat(List.of(AnAssessment.inOrder().made(), acts.assessment(acts.agency(), id))
                        .toString())
                .doesNotContain(AnAssessment.REASONS, "Exempelhemmet", "Besök varje vecka");
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(AssessmentRefusal.class);
    }

    private void refused(String field, String code, CaseId id, AnAssessment assessment) {
        Refused.with(code, field, () -> acts.assessed(id, assessment));
    }

    private CaseId assessed(AnAssessment assessment) {
        CaseId id = acts.applied(FlatCase.unassessed(SOMEBODY));
        acts.assessed(id, assessment);
        return id;
    }

    private Actor caseOfficer() {
        return town.somebody("district-case-officer", OrganisationKind.DISTRICT_ADMINISTRATION);
    }
}
