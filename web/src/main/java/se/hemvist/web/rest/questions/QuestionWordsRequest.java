package se.hemvist.web.rest.questions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.followup.question.Said;

/**
 * What is proposed or answered, or why a question is dropped, as it is sent.
 *
 * @param words nobody is named in them
 */
public record QuestionWordsRequest(@NotNull LocalDate on, @NotBlank @Size(max = 1000) String words) {

    Said read() {
        return new Said(on, words);
    }
}
