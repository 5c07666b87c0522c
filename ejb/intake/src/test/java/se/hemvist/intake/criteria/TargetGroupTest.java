package se.hemvist.intake.criteria;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.criteria.CriteriaRefusal.CriterionNotMet;
import se.hemvist.intake.criteria.CriteriaRefusal.NotAssessed;
import se.hemvist.intake.criteria.CriterionAnswer.Answer;
import se.hemvist.intake.criteria.TargetGroup.Question;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Göteborgs Stads rutin för Bostad först, «Målgrupp» and «Bedömning». */
@Shows("G-33")
class TargetGroupTest {

    private final TargetGroup targetGroup =
            TargetGroup.HOUSING_FIRST.on(LocalDate.of(2026, 11, 2)).rule();

    @Test
    void a_person_who_meets_all_seven_is_of_the_group() {
        assertThat(targetGroup.questions()).hasSize(7);
        assertThatCode(() -> targetGroup.admit(all(Answer.YES))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    @Shows("A-57")
    void each_criterion_must_be_met(Criterion criterion) {
        Map<Criterion, CriterionAnswer> answers = all(Answer.YES);
        answers.put(criterion, new CriterionAnswer(Answer.NO, "Nej."));

        assertThatThrownBy(() -> targetGroup.admit(answers)).isInstanceOfSatisfying(CriterionNotMet.class, refusal -> {
            assertThat(refusal.field()).contains("criteria/" + criterion);
            Refusals.demandSaid(refusal);
        });
    }

    @ParameterizedTest
    @EnumSource
    void not_knowing_is_not_a_no(Criterion criterion) {
        Map<Criterion, CriterionAnswer> answers = all(Answer.YES);
        answers.put(criterion, new CriterionAnswer(Answer.UNKNOWN, "Oklart."));

        assertThatThrownBy(() -> targetGroup.admit(answers)).isInstanceOfSatisfying(NotAssessed.class, refusal -> {
            assertThat(refusal.field()).contains("criteria/" + criterion);
            Refusals.demandSaid(refusal);
        });
    }

    @ParameterizedTest
    @EnumSource
    void each_criterion_must_be_answered(Criterion criterion) {
        Map<Criterion, CriterionAnswer> answers = all(Answer.YES);
        answers.remove(criterion);

        assertThatThrownBy(() -> targetGroup.admit(answers))
                .isInstanceOfSatisfying(MissingPart.class, refusal -> assertThat(refusal.field())
                        .contains("criteria/" + criterion));
    }

    @ParameterizedTest
    @EnumSource
    @Shows({"G-06", "A-57"})
    void each_answer_must_be_reasoned(Criterion criterion) {
        Map<Criterion, CriterionAnswer> answers = all(Answer.YES);
        answers.put(criterion, new CriterionAnswer(Answer.YES, "  "));

        assertThatThrownBy(() -> targetGroup.admit(answers))
                .isInstanceOfSatisfying(MissingPart.class, refusal -> assertThat(refusal.field())
                        .contains("criteria/" + criterion + "/reason"));
    }

    @Test
    void each_question_is_data_with_a_text_a_required_answer_and_a_source() {
        assertThat(targetGroup.questions()).extracting(Question::criterion).containsExactly(Criterion.values());
        assertThat(targetGroup.questions()).allSatisfy(question -> {
            assertThat(question.text()).isNotBlank();
            assertThat(question.required()).isEqualTo(Answer.YES);
            assertThat(question.source().toString()).contains("Målgrupp");
        });
    }

    @Test
    @Shows("A-16")
    void for_violence_the_day_of_the_last_event_is_asked_for_and_24_months_are_no_rule() {
        Question asked = targetGroup.questions().stream()
                .filter(question -> question.criterion() == Criterion.VIOLENCE)
                .findFirst()
                .orElseThrow();
        Map<Criterion, CriterionAnswer> recent = all(Answer.YES);
        recent.put(
                Criterion.VIOLENCE,
                new CriterionAnswer(Answer.YES, "Senast 2026-09-01, i affekt; behandlad sedan dess och inte nära."));
        Map<Criterion, CriterionAnswer> old = all(Answer.YES);
        old.put(Criterion.VIOLENCE, new CriterionAnswer(Answer.NO, "Senast 2021-09-01, men hotbilden är aktuell."));

        assertThat(targetGroup.put(asked)).contains("dagen för den senaste händelsen", "24 månader", "ingen gräns");
        assertThat(asked.source()).isEqualTo(Source.goteborg("Målgrupp").readAs("A-16"));
        assertThatCode(() -> targetGroup.admit(recent)).doesNotThrowAnyException();
        assertThatThrownBy(() -> targetGroup.admit(old)).isInstanceOf(CriterionNotMet.class);
    }

    private static Map<Criterion, CriterionAnswer> all(Answer answer) {
        Map<Criterion, CriterionAnswer> answers = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            answers.put(criterion, new CriterionAnswer(answer, "Bedömt i utredningen."));
        }
        return answers;
    }
}
