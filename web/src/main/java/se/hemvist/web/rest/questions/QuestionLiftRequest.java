package se.hemvist.web.rest.questions;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.hemvist.followup.question.SteeringBody;

/**
 * That a question was lifted, as it is sent.
 *
 * @param body to whom
 */
public record QuestionLiftRequest(@NotNull LocalDate on, @NotNull SteeringBody body) {}
