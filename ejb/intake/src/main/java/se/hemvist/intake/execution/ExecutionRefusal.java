package se.hemvist.intake.execution;

import java.util.Map;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about carrying out a decision. */
public abstract sealed class ExecutionRefusal extends Refusal {

    private ExecutionRefusal(String now) {
        super(Kind.STATE, Map.of("now", now));
    }

    /** The decision does not wait to be carried out. */
    public static final class NotWaiting extends ExecutionRefusal {
        public NotWaiting(String now) {
            super(now);
        }
    }

    /** The decision is not carried out, or another has taken its place: there is nothing to break off. */
    public static final class NotCarriedOut extends ExecutionRefusal {
        public NotCarriedOut(String now) {
            super(now);
        }
    }
}
