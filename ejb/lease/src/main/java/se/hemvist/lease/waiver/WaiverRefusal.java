package se.hemvist.lease.waiver;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.sublease.SubleaseState;

/** Why a waiver of security of tenure does not go on. */
public abstract sealed class WaiverRefusal extends Refusal {

    private WaiverRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The waiver stands where this cannot happen. */
    public static final class WaiverNotThere extends WaiverRefusal {
        public WaiverNotThere(TenureWaiverState now, TenureWaiverState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }

    /** No waiver has been drawn up. */
    public static final class NoWaiver extends WaiverRefusal {
        public NoWaiver(TenureWaiverState wanted) {
            super(Kind.STATE, Map.of("wanted", wanted));
        }
    }

    /** A waiver is drawn up for longer than the one that there is, unless the rent tribunal has refused that. */
    public static final class CoveredAlready extends WaiverRefusal {
        public CoveredAlready(LocalDate through) {
            super(Kind.STATE, Map.of("through", through));
            at("through");
        }
    }

    /** A waiver is drawn up for a stay that goes on. */
    public static final class StayNotRunning extends WaiverRefusal {
        public StayNotRunning(SubleaseState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** A spouse or partner who lives there must have accepted it by the day on which it is signed. */
    @Guards(rule = "L-32", section = "JB 12:45 a")
    public static final class PartnerNotAccepted extends WaiverRefusal {
        public PartnerNotAccepted(LocalDate signing) {
            super(Kind.RULE, Map.of("signing", signing));
            at("partner/acceptedOn");
        }
    }
}
