package se.hemvist.web.rest.assessments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.hemvist.intake.assessment.PersonalAssessment;
import se.hemvist.intake.assessment.SupportNeed;

/**
 * What is assessed of a person, as it is sent.
 *
 * @param reasons why the person needs the home
 */
public record AssessmentRequest(
        @NotNull @Valid CareBody care,
        @NotNull @Valid GroupBody targetGroup,
        @NotNull @Valid AbilityBody ability,
        @NotNull SupportNeed need,
        @NotBlank @Size(max = 4000) String reasons) {

    /**
     * The assessment.
     *
     * @param at where it stands in the body; empty if it is the body
     */
    public PersonalAssessment read(String at) {
        return new PersonalAssessment(care.read(), targetGroup.read(at), ability.read(at), need, reasons);
    }

    /** Nothing; it is about a person. */
    @Override
    public String toString() {
        return "AssessmentRequest[]";
    }
}
