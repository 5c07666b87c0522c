package se.hemvist.lease.headlease;

import java.util.Map;
import se.hemvist.kernel.rule.Refusal;

/** Why a head lease does not end so. */
public abstract sealed class HeadLeaseRefusal extends Refusal {

    private HeadLeaseRefusal(Map<String, ?> facts) {
        super(Kind.STATE, facts);
    }

    /** The head lease stands where this cannot happen. */
    public static final class HeadLeaseNotThere extends HeadLeaseRefusal {
        public HeadLeaseNotThere(HeadLeaseState now, HeadLeaseState wanted) {
            super(Map.of("now", now, "wanted", wanted));
        }
    }
}
