package se.hemvist.web.rest.assessments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.targetgroup.TargetGroup;
import se.hemvist.web.rest.supply.Lasting;

/** A target group with its conditions, as it is told. */
public record TargetGroupAnswer(
        String code, String name, @Nullable Programme usually, List<ConditionBody> conditions, Lasting valid) {

    static TargetGroupAnswer of(TargetGroup group) {
        return new TargetGroupAnswer(
                group.code(),
                group.name(),
                group.usually().orElse(null),
                group.conditions().stream().map(ConditionBody::of).toList(),
                Lasting.of(group.valid()));
    }
}
