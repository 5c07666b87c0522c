package se.hemvist.kernel.deadline;

import java.util.Map;
import java.util.UUID;
import se.hemvist.kernel.rule.Refusal;

/** Why nothing is said of a deadline. */
public abstract sealed class DeadlineRefusal extends Refusal {

    private DeadlineRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** There is none by that id. */
    public static final class UnknownDeadline extends DeadlineRefusal {
        public UnknownDeadline(UUID deadline) {
            super(Kind.UNKNOWN, Map.of("deadline", deadline));
        }
    }
}
