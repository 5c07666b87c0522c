package se.hemvist.intake.targetgroup;

import java.util.Map;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about target groups. */
public abstract sealed class TargetGroupRefusal extends Refusal {

    private TargetGroupRefusal(Kind kind, String field, String code) {
        super(kind, Map.of("code", code));
        at(field);
    }

    /** There is a target group by that code at the same time. */
    public static final class TargetGroupThere extends TargetGroupRefusal {
        public TargetGroupThere(String code) {
            super(Kind.STATE, "code", code);
        }
    }

    /** A condition stands twice in a target group. */
    public static final class ConditionTwice extends TargetGroupRefusal {
        public ConditionTwice(String code) {
            super(Kind.MISFIT, "conditions", code);
        }
    }
}
