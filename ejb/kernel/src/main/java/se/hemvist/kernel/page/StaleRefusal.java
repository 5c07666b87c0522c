package se.hemvist.kernel.page;

import java.util.Map;
import se.hemvist.kernel.rule.Refusal;

/** The caller works on what is no longer so. */
public abstract sealed class StaleRefusal extends Refusal {

    private StaleRefusal(Map<String, ?> facts) {
        super(Kind.STALE, facts);
    }

    /** Somebody else has changed it in between. */
    public static final class ChangedSinceRead extends StaleRefusal {
        public ChangedSinceRead() {
            super(Map.of());
        }
    }
}
