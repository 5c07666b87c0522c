package se.hemvist.kernel.once;

import java.util.Map;
import se.hemvist.kernel.rule.Refusal;

/** Why a request with a key is not done now. */
public abstract sealed class OnceRefusal extends Refusal {

    private OnceRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The same request is being worked on; ask again later. */
    public static final class InFlight extends OnceRefusal {
        public InFlight() {
            super(Kind.STATE, Map.of());
        }
    }

    /** The key was used for another request. */
    public static final class BodyChanged extends OnceRefusal {
        public BodyChanged() {
            super(Kind.MISFIT, Map.of());
        }
    }

    /** It took so long that the same request, sent again, took over; that one counts. */
    public static final class TakenOver extends OnceRefusal {
        public TakenOver() {
            super(Kind.STATE, Map.of());
        }
    }

    /** The key is empty, too long, or has characters that cannot be printed. */
    public static final class KeyUnreadable extends OnceRefusal {
        public KeyUnreadable(int longest) {
            super(Kind.INPUT, Map.of("longest", longest));
            at("Idempotency-Key");
        }
    }
}
