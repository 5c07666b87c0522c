package se.hemvist.intake.criteria;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.criteria.CriteriaRefusal.CriterionNotMet;
import se.hemvist.intake.criteria.CriteriaRefusal.NotAssessed;
import se.hemvist.intake.criteria.CriterionAnswer.Answer;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Göteborgs Stads rutin för Bostad först, «Målgrupp»: what each of the seven criteria asks, in its own words and in no
 * other's, and that a person meets it by a yes to just that. One test for each, so that each number stands by itself.
 */
class SevenCriteriaTest {

    private static final int NUMBER = 7;

    private final TargetGroup targetGroup =
            TargetGroup.HOUSING_FIRST.on(LocalDate.of(2026, 11, 2)).rule();

    @Test
    @Shows("G-15")
    void the_first_is_to_be_current_at_a_social_administration_and_to_have_applied_for_help_with_a_home() {
        demandAsked(1, Criterion.ADMINISTRATION, "är aktuell hos en socialförvaltning", "har sökt hjälp med bostad");
    }

    @Test
    @Shows("G-16")
    void the_second_is_to_stand_far_from_the_market_and_to_be_homeless_for_long_or_to_risk_it_soon() {
        demandAsked(
                2,
                Criterion.HOMELESSNESS,
                "långt från bostadsmarknaden",
                "länge varit hemlös i situation 1 eller 2",
                "eller riskerar att snart bli det");
    }

    @Test
    @Shows("G-17")
    void the_third_is_misuse_of_alcohol_or_narcotics_or_mental_ill_health_or_both() {
        demandAsked(
                3, Criterion.ILL_HEALTH, "missbruk av alkohol eller narkotika", "eller psykisk ohälsa", "eller båda");
    }

    @Test
    @Shows("G-18")
    void the_fourth_is_to_want_a_rented_flat_and_support_in_it_and_the_three_things_that_a_tenant_undertakes() {
        demandAsked(
                4,
                Criterion.WISH,
                "vill bo i hyreslägenhet",
                "vill ta emot stöd där",
                "vill följa en hyresgästs åtaganden",
                "betala hyran",
                "vårda lägenheten",
                "inte störa grannarna");
    }

    @Test
    @Shows("G-19")
    void the_fifth_is_to_be_able_to_approve_that_what_is_relevant_is_exchanged_between_the_four() {
        demandAsked(
                5,
                Criterion.EXCHANGE,
                "kan godkänna",
                "relevant information utbyts",
                "socialtjänsten",
                "stödpersonalen",
                "förvaltningen som hyr ut",
                "fastighetsägaren");
    }

    @Test
    @Shows("G-20")
    void the_sixth_is_no_violence_or_threats_of_late_that_may_affect_neighbours_or_staff() {
        demandAsked(
                6,
                Criterion.VIOLENCE,
                "har inte i närtid",
                "våld och hot",
                "kan påverka grannar",
                "personalens arbetsmiljö");
    }

    @Test
    @Shows("G-21")
    void the_seventh_is_no_high_risk_of_overdose_or_suicide_that_needs_more_supervision_than_there_is() {
        demandAsked(
                7,
                Criterion.RISK,
                "bedöms inte ha hög risk",
                "överdos eller suicid",
                "kräver mer tillsyn än bostad först kan ge");
    }

    private void demandAsked(int place, Criterion criterion, String... words) {
        List<CriterionView> shown = targetGroup.answered(allMet());
        assertThat(shown).hasSize(NUMBER);
        CriterionView own = shown.get(place - 1);

        assertThat(own.criterion()).isEqualTo(criterion);
        for (String word : words) {
            assertThat(shown)
                    .filteredOn(view -> view.text().toLowerCase(Locale.ROOT).contains(word))
                    .as(word)
                    .containsExactly(own);
        }
        demandMetByYes(criterion);
    }

    private void demandMetByYes(Criterion criterion) {
        assertThatCode(() -> targetGroup.admit(allMet())).doesNotThrowAnyException();
        demandRefused(CriterionNotMet.class, criterion, allBut(criterion, Answer.NO));
        demandRefused(NotAssessed.class, criterion, allBut(criterion, Answer.UNKNOWN));
        Map<Criterion, CriterionAnswer> without = allMet();
        without.remove(criterion);
        demandRefused(MissingPart.class, criterion, without);
    }

    private void demandRefused(
            Class<? extends Refusal> as, Criterion criterion, Map<Criterion, CriterionAnswer> answers) {
        assertThatThrownBy(() -> targetGroup.admit(answers))
                .isInstanceOfSatisfying(
                        as, refusal -> assertThat(refusal.field()).contains("criteria/" + criterion));
    }

    private static Map<Criterion, CriterionAnswer> allBut(Criterion one, Answer answer) {
        Map<Criterion, CriterionAnswer> answers = allMet();
        answers.put(one, new CriterionAnswer(answer, "Bedömt i utredningen."));
        return answers;
    }

    private static Map<Criterion, CriterionAnswer> allMet() {
        Map<Criterion, CriterionAnswer> answers = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            answers.put(criterion, new CriterionAnswer(Answer.YES, "Bedömt i utredningen."));
        }
        return answers;
    }
}
