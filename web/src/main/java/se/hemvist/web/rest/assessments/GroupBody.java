package se.hemvist.web.rest.assessments;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.assessment.ConditionAnswer;
import se.hemvist.intake.assessment.Finding;
import se.hemvist.intake.assessment.PersonalAssessment.GroupAnswers;
import se.hemvist.web.rest.input.InputRefusal;

/**
 * Which target group a person is of, as it is sent.
 *
 * @param conditions one that is left out is unknown
 */
public record GroupBody(
        @NotBlank @Size(max = 40) String code, @NotNull @Size(max = 20) List<@NotNull @Valid AnswerBody> conditions) {

    /** One condition and its answer, with the letter that shows it where one must. */
    public record AnswerBody(
            @NotBlank @Size(max = 40) String condition, @NotNull Finding answer, @Nullable @Valid LetterBody letter) {

        ConditionAnswer read() {
            return new ConditionAnswer(
                    answer,
                    Optional.ofNullable(letter).map(LetterBody::dated).orElse(null),
                    Optional.ofNullable(letter).map(LetterBody::reference).orElse(null));
        }

        /** Which condition; the answer is about a person. */
        @Override
        public String toString() {
            return "AnswerBody[" + condition + "]";
        }
    }

    /** The day and the number of a letter. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LetterBody(@NotNull LocalDate dated, @NotBlank @Size(max = 100) String reference) {

        static @Nullable LetterBody of(ConditionAnswer answer) {
            LocalDate dated = answer.dated();
            String reference = answer.reference();
            return dated == null || reference == null ? null : new LetterBody(dated, reference);
        }
    }

    GroupAnswers read(String at) {
        Map<String, ConditionAnswer> read = new HashMap<>();
        for (int place = 0; place < conditions.size(); place++) {
            AnswerBody each = conditions.get(place);
            if (read.put(each.condition(), each.read()) != null) {
                throw new InputRefusal.TwiceInList(at + "/targetGroup/conditions/" + place);
            }
        }
        return new GroupAnswers(code, read);
    }

    /** Nothing; it is about a person. */
    @Override
    public String toString() {
        return "GroupBody[]";
    }
}
