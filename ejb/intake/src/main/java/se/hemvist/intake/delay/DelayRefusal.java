package se.hemvist.intake.delay;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about delays. */
public abstract sealed class DelayRefusal extends Refusal {

    private DelayRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** A decision may not be asked for yet. */
    @Guards(dated = DelayPolicy.class)
    public static final class NotLongEnough extends DelayRefusal {
        public NotLongEnough(LocalDate from) {
            super(Kind.RULE, Map.of("from", from));
            at("askedOn");
        }
    }

    /** A decision may be asked for once only, while the case is handled. */
    @Guards(dated = DelayPolicy.class)
    public static final class AlreadyAsked extends DelayRefusal {
        public AlreadyAsked(LocalDate askedOn) {
            super(Kind.STATE, Map.of("askedOn", askedOn));
        }
    }

    /** The application is decided on. */
    public static final class NothingDelayed extends DelayRefusal {
        public NothingDelayed(CaseState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** No authority decides on the application in this programme. */
    @Guards(rule = "L-22", section = "FL 12")
    public static final class NoAuthority extends DelayRefusal {
        public NoAuthority(Programme programme) {
            super(Kind.RULE, Map.of("programme", programme));
        }
    }

    /** No request waits for an answer. */
    public static final class NothingAsked extends DelayRefusal {
        public NothingAsked(CaseState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }
}
