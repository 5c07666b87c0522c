package se.hemvist.intake.assessment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.intake.AnAssessment;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.assessment.Funding.Paid;
import se.hemvist.intake.assessment.Funding.Payer;
import se.hemvist.intake.assessment.Judgement.Standing;
import se.hemvist.intake.targetgroup.ListedGroups;
import se.hemvist.intake.targetgroup.TargetGroup;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Version;

import static org.assertj.core.api.Assertions.assertThat;

/** Stockholms broschyr, «Målgrupper» and «Bostadsförmedlingen»: what an assessment must hold, and what it only hints at. */
class GuardFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest(name = "{0} paid by {1}, exception {2}: {3}")
    @CsvSource({
        "TREATMENT, CITY,    false, MET",
        "TREATMENT, OTHER,   false, NOT_MET",
        "TREATMENT, UNKNOWN, false, UNKNOWN",
        "TREATMENT, OTHER,   true,  MET",
        "PLACEMENT, CITY,    false, MET",
        "PLACEMENT, OTHER,   false, NOT_MET",
        "SUPPORT,   CITY,    false, MET",
        "SUPPORT,   OTHER,   false, NOT_MET",
        "SUPPORT,   UNKNOWN, false, UNKNOWN",
    })
    @Shows({"S-18", "A-53"})
    void the_city_pays_or_an_exception_has_been_made(Paid paid, Payer payer, boolean excepted, Standing standing) {
        GuardFacts facts = facts(AnAssessment.inOrder().paid(paid, payer), excepted);

        assertThat(facts.judge(Guard.PAID_BY_CITY).standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"NONE, NOT_MET", "USUAL, MET", "GREATER, MET", "UNKNOWN, UNKNOWN"})
    void a_special_need_of_support_is_there(SupportNeed need, Standing standing) {
        assertThat(facts(AnAssessment.inOrder().needing(need))
                        .judge(Guard.SUPPORT_NEEDED)
                        .standing())
                .isEqualTo(standing);
    }

    @ParameterizedTest
    @EnumSource(AbilityPoint.class)
    @Shows("S-39")
    void each_of_the_four_points_is_managed(AbilityPoint point) {
        Judgement no = facts(AnAssessment.inOrder().managing(point, Finding.NO)).judge(Guard.ABLE);
        Judgement unknown =
                facts(AnAssessment.inOrder().managing(point, Finding.UNKNOWN)).judge(Guard.ABLE);

        assertThat(facts(AnAssessment.inOrder()).judge(Guard.ABLE).standing()).isEqualTo(Standing.MET);
        assertThat(no.standing()).isEqualTo(Standing.NOT_MET);
        assertThat(no.failed()).containsExactly(point.name());
        assertThat(unknown.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(unknown.failed()).as("unknown is no no").isEmpty();
        assertThat(unknown.unknown()).containsExactly(point.name());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "MISUSE,                 TREATMENT_COMPLETED STABLE_IN_REHABILITATION",
        "PSYCHIATRIC_DISABILITY, IN_TREATMENT HOUSING_SUPPORT",
        "THREATENED,             THREATENED_OR_ABUSED TEMPORARY",
        "YOUNG,                  EXTENSIVE_MEASURES",
        "OTHER,                  PART_OF_TREATMENT_WORK",
        "PRIORITY_REFUSED,       PRIORITY_REFUSAL REFERRED FOUND_SUITABLE",
    })
    @Shows({"S-38", "S-40", "S-41", "S-42", "S-43", "S-44", "S-45", "S-46", "A-52"})
    void each_group_is_tested_by_its_own_conditions(String group, String conditions) {
        for (String condition : conditions.split(" ")) {
            AnAssessment allButOne = AnAssessment.ofGroup(group);
            Stream.of(conditions.split(" ")).forEach(each -> allButOne.answering(each, Finding.YES));

            assertThat(judged(allButOne).standing()).isEqualTo(Standing.MET);
            assertThat(judged(allButOne.answering(condition, Finding.NO)).failed())
                    .containsExactly(condition);
            assertThat(judged(allButOne.answering(condition, Finding.UNKNOWN)).unknown())
                    .containsExactly(condition);
        }
    }

    @Test
    void what_is_not_answered_is_unknown() {
        assertThat(judged(AnAssessment.ofGroup("PRIORITY_REFUSED")))
                .isEqualTo(new Judgement(
                        Guard.GROUP_CONDITIONS,
                        Standing.UNKNOWN,
                        List.of(),
                        List.of("PRIORITY_REFUSAL", "REFERRED", "FOUND_SUITABLE")));
    }

    @Test
    @Shows({"S-43", "A-52"})
    void what_is_only_read_into_the_document_is_warned_of_and_stops_nothing() {
        AnAssessment threatened = AnAssessment.ofGroup("THREATENED")
                .withoutTreatment()
                .answering("THREATENED_OR_ABUSED", Finding.YES)
                .answering("TEMPORARY", Finding.YES)
                .answering("ADDRESS_GUARDED", Finding.NO);

        assertThat(judged(threatened).standing()).isEqualTo(Standing.MET);
        assertThat(hints(threatened)).containsExactlyInAnyOrder(Hint.UNSTATED_CONDITION_OPEN, Hint.NO_TREATMENT);
        assertThat(hints(threatened.answering("ADDRESS_GUARDED", Finding.YES))).containsExactly(Hint.NO_TREATMENT);
    }

    @Test
    @Shows("S-44")
    void a_trial_flat_for_somebody_young_is_warned_of() {
        AnAssessment young = AnAssessment.ofGroup("YOUNG").answering("EXTENSIVE_MEASURES", Finding.YES);

        assertThat(hints(young)).containsExactly(Hint.USUALLY_ANOTHER_FLAT);
        assertThat(Hint.of(young.made(), group("YOUNG"), Programme.TRAINING)).doesNotContain(Hint.USUALLY_ANOTHER_FLAT);
        assertThat(hints(AnAssessment.inOrder())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"USUAL, TRIAL, false", "GREATER, TRIAL, true", "GREATER, TRAINING, false", "UNKNOWN, TRIAL, false"})
    @Shows("S-31")
    void a_greater_need_of_support_speaks_for_a_training_flat(SupportNeed need, Programme appliedFor, boolean warned) {
        AnAssessment assessment = AnAssessment.inOrder().needing(need);

        assertThat(Hint.of(assessment.made(), group("MISUSE"), appliedFor).contains(Hint.NEED_SUITS_ANOTHER_FLAT))
                .isEqualTo(warned);
    }

    static Stream<Programme> programmes() {
        return Stream.of(Programme.values());
    }

    @ParameterizedTest
    @MethodSource("programmes")
    @Shows({"G-11", "A-51"})
    void no_home_that_comes_first_depends_on_treatment(Programme programme) {
        boolean tied = programme != Programme.HOUSING_FIRST;

        assertThat(TreatmentLimit.of(programme).isPresent()).isEqualTo(tied);
        assertThat(GuardPolicy.of(programme).isPresent()).isEqualTo(tied);
    }

    @ParameterizedTest
    @CsvSource({"TRIAL, PAID_BY_CITY", "TRAINING, PAID_BY_CITY SUPPORT_NEEDED ABLE GROUP_CONDITIONS"})
    @Shows({"A-51", "A-69"})
    void whoever_signs_is_asked_about_again_and_whoever_was_named_after_the_grant_about_all(
            Programme programme, String asked) {
        GuardPolicy policy = GuardPolicy.of(programme).orElseThrow().on(DAY).rule();

        assertThat(policy.atSigning().stream().sorted().map(Guard::name)).containsExactly(asked.split(" "));
    }

    @Test
    void a_training_flat_is_granted_before_anybody_is_named() {
        assertThat(GuardPolicy.of(Programme.TRAINING)
                        .orElseThrow()
                        .on(DAY)
                        .rule()
                        .atGrant())
                .isEmpty();
        assertThat(GuardPolicy.of(Programme.TRIAL).orElseThrow().on(DAY).rule().atGrant())
                .isEqualTo(EnumSet.allOf(Guard.class));
    }

    private static Judgement judged(AnAssessment assessment) {
        return facts(assessment).judge(Guard.GROUP_CONDITIONS);
    }

    private static Set<Hint> hints(AnAssessment assessment) {
        PersonalAssessment made = assessment.made();
        return Hint.of(made, group(made.group().code()), Programme.TRIAL);
    }

    private static GuardFacts facts(AnAssessment assessment) {
        return facts(assessment, false);
    }

    private static GuardFacts facts(AnAssessment assessment, boolean excepted) {
        PersonalAssessment made = assessment.made();
        Version<TreatmentLimit> limit =
                TreatmentLimit.of(Programme.TRIAL).orElseThrow().on(DAY);
        return new GuardFacts(made, group(made.group().code()), limit, excepted);
    }

    private static TargetGroup group(String code) {
        return ListedGroups.of(code, DAY);
    }
}
