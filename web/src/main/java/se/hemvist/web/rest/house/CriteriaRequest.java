package se.hemvist.web.rest.house;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.intake.criteria.AskedCriterion;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.criteria.CriterionAnswer;
import se.hemvist.intake.criteria.NewCriteria;
import se.hemvist.kernel.number.Municipality;

/**
 * What is asked of whoever is referred from a day on, as it is sent.
 *
 * @param decision by whom and when it was decided
 * @param criteria in the order in which they are asked; one that is left out is no longer asked
 */
public record CriteriaRequest(
        @NotNull @Pattern(regexp = "[0-9]{4}") String municipality,
        @NotNull LocalDate validFrom,
        @NotBlank @Size(max = 200) String decision,
        @NotEmpty @Size(max = 7) List<@NotNull @Valid CriterionBody> criteria) {

    /**
     * One criterion.
     *
     * @param text     as it is put; {@code {months}} stands for the months that violence is asked of with
     * @param required the answer that lets a person in
     */
    public record CriterionBody(
            @NotNull Criterion criterion, @NotBlank @Size(max = 400) String text, @NotNull Required required) {

        AskedCriterion read() {
            return new AskedCriterion(criterion, text, CriterionAnswer.Answer.valueOf(required.name()));
        }

        static CriterionBody of(AskedCriterion asked) {
            return new CriterionBody(
                    asked.criterion(),
                    asked.text(),
                    Required.valueOf(asked.required().name()));
        }
    }

    /** Not knowing lets nobody in. */
    public enum Required {
        YES,
        NO
    }

    Municipality of() {
        return new Municipality(municipality);
    }

    NewCriteria read() {
        return new NewCriteria(
                validFrom, decision, criteria.stream().map(CriterionBody::read).toList());
    }
}
