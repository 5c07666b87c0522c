package se.hemvist.web.rest.assessments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import se.hemvist.intake.targetgroup.GroupCondition;

/**
 * A condition of a target group, as it is sent and told.
 *
 * @param stated whether the document states it; what is only read into it is warned of and stops nothing
 */
public record ConditionBody(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
        @NotBlank @Size(max = 400) String text,
        @NotNull Boolean stated,
        @NotNull GroupCondition.Proof shownBy) {

    GroupCondition read() {
        return new GroupCondition(code, text.strip(), stated, shownBy);
    }

    static ConditionBody of(GroupCondition condition) {
        return new ConditionBody(condition.code(), condition.text(), condition.stated(), condition.shownBy());
    }
}
