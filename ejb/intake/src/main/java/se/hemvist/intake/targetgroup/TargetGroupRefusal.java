package se.hemvist.intake.targetgroup;

import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about target groups. */
public abstract sealed class TargetGroupRefusal extends Refusal {

    private TargetGroupRefusal(Kind kind, String field) {
        super(kind);
        at(field);
    }

    /** There is a target group by that code at the same time. */
    public static final class TargetGroupThere extends TargetGroupRefusal {
        public TargetGroupThere() {
            super(Kind.STATE, "code");
        }
    }

    /** A condition stands twice in a target group. */
    public static final class ConditionTwice extends TargetGroupRefusal {
        public ConditionTwice() {
            super(Kind.MISFIT, "conditions");
        }
    }
}
