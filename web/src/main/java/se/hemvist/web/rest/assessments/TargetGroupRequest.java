package se.hemvist.web.rest.assessments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.targetgroup.TargetGroup;
import se.hemvist.web.rest.supply.Lasting;

/**
 * A target group to be entered, as it is sent.
 *
 * @param usually the kind of flat that such a person is in general offered
 */
public record TargetGroupRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
        @NotBlank @Size(max = 200) String name,
        @Nullable Programme usually,
        @NotNull @Size(max = 20) List<@NotNull @Valid ConditionBody> conditions,
        @NotNull @Valid Lasting valid) {

    TargetGroup read() {
        return new TargetGroup(
                code,
                name,
                Optional.ofNullable(usually),
                conditions.stream().map(ConditionBody::read).toList(),
                valid.read());
    }
}
