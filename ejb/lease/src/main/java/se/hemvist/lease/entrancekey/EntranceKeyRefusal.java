package se.hemvist.lease.entrancekey;

import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.sublease.SubleaseState;

/** Why no key or tag to an entrance door is issued. */
public abstract sealed class EntranceKeyRefusal extends Refusal {

    private EntranceKeyRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The support staff have one, or nobody lives there by the lease. */
    @Guards(rule = "G-91", section = "Inflyttning")
    public static final class NoKeyAwaited extends EntranceKeyRefusal {
        public NoKeyAwaited(SubleaseState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }
}
