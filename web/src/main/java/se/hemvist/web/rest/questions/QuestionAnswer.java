package se.hemvist.web.rest.questions;

import java.util.List;
import java.util.UUID;
import se.hemvist.followup.question.QuestionState;
import se.hemvist.followup.question.QuestionStep;
import se.hemvist.followup.question.QuestionSubject;
import se.hemvist.followup.question.QuestionView;
import se.hemvist.followup.question.SteeringBody;

/**
 * A question and its way so far, as it is told.
 *
 * @param decidedBy who decides on such
 * @param steps     in their order
 */
public record QuestionAnswer(
        UUID id, QuestionSubject subject, SteeringBody decidedBy, QuestionState state, List<QuestionStep> steps) {

    static QuestionAnswer of(QuestionView view) {
        return new QuestionAnswer(
                view.question().value(), view.subject(), view.subject().body(), view.state(), view.steps());
    }
}
