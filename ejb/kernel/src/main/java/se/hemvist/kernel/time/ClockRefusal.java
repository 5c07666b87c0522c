package se.hemvist.kernel.time;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.kernel.rule.Refusal;

/** Everything the house clock can refuse. */
public abstract sealed class ClockRefusal extends Refusal {

    private ClockRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** Only an installation for trying out has a clock that can be moved. */
    public static final class NotMovable extends ClockRefusal {
        public NotMovable() {
            super(Kind.FORBIDDEN, Map.of());
        }
    }

    /** The house has lived through that day already. */
    public static final class OnlyForward extends ClockRefusal {
        public OnlyForward(LocalDate today, LocalDate wanted) {
            super(Kind.MISFIT, Map.of("today", today, "wanted", wanted));
            at("day");
        }
    }

    /** The step is longer than one night can make up for. */
    public static final class TooFar extends ClockRefusal {
        public TooFar(LocalDate latest) {
            super(Kind.MISFIT, Map.of("latest", latest));
            at("day");
        }
    }
}
