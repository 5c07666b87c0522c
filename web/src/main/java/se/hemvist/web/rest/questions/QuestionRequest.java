package se.hemvist.web.rest.questions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.followup.question.QuestionSubject;
import se.hemvist.followup.question.Said;

/**
 * A question, as it is sent.
 *
 * @param words the question; nobody is named in it
 */
public record QuestionRequest(
        @NotNull LocalDate on, @NotNull QuestionSubject subject, @NotBlank @Size(max = 1000) String words) {

    Said read() {
        return new Said(on, words);
    }
}
