package se.hemvist.followup.question;

import java.util.List;

/**
 * A question and its way so far.
 *
 * @param steps in their order
 */
public record QuestionView(
        QuestionId question, QuestionSubject subject, QuestionState state, List<QuestionStep> steps) {

    public QuestionView {
        steps = List.copyOf(steps);
    }
}
