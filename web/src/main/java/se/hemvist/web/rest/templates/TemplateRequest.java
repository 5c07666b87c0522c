package se.hemvist.web.rest.templates;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import se.hemvist.followup.template.AnswerType;
import se.hemvist.followup.template.NewTemplate;
import se.hemvist.followup.template.PaperKind;
import se.hemvist.followup.template.TemplateQuestion;
import se.hemvist.kernel.number.Municipality;

/**
 * What a paper asks for from a month on, as it is sent.
 *
 * @param version   what the papers that follow it call it
 * @param decision  by whom and when it was decided
 * @param questions in the order of the form
 */
public record TemplateRequest(
        @NotNull @Pattern(regexp = "[0-9]{4}") String municipality,
        @NotNull PaperKind kind,
        @NotBlank @Size(max = 50) String version,
        @NotNull YearMonth validFrom,
        @NotBlank @Size(max = 200) String decision,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Question> questions) {

    /**
     * One question.
     *
     * @param code     tells it from the others: of a goal its name, of a point of the checklist the point
     * @param words    as it is put
     * @param required whether a paper without an answer to it lacks something
     */
    public record Question(
            @NotBlank @Size(max = 200) String code,
            @NotBlank @Size(max = 400) String words,
            @NotNull AnswerType type,
            @NotNull Boolean required) {

        TemplateQuestion read() {
            return new TemplateQuestion(code.strip(), words.strip(), type, required);
        }

        static Question of(TemplateQuestion question) {
            return new Question(question.code(), question.words(), question.type(), question.required());
        }
    }

    Municipality of() {
        return new Municipality(municipality);
    }

    NewTemplate read() {
        return new NewTemplate(
                kind,
                version,
                validFrom,
                decision,
                questions.stream().map(Question::read).toList());
    }
}
