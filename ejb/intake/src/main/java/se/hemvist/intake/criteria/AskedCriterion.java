package se.hemvist.intake.criteria;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.hemvist.intake.criteria.CriterionAnswer.Answer;
import se.hemvist.intake.criteria.TargetGroup.Question;
import se.hemvist.kernel.rule.Source;

/**
 * One criterion as it is put to whoever assesses.
 *
 * @param text     the question; {@code {months}} stands for the months that a municipality prompts with
 * @param required the answer that lets a person in: yes or no
 */
@Embeddable
public record AskedCriterion(
        @Enumerated(EnumType.STRING) Criterion criterion, String text, @Enumerated(EnumType.STRING) Answer required) {

    Question question(Source source) {
        return new Question(criterion, text.strip(), required, source);
    }
}
