package se.hemvist.lease.conduct;

import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.sublease.SubleaseState;

/** Everything that can be refused about a case of a disturbance. */
public abstract sealed class DisturbanceRefusal extends Refusal {

    private DisturbanceRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** No case of a disturbance by that id. */
    public static final class UnknownDisturbance extends DisturbanceRefusal {
        public UnknownDisturbance() {
            super(Kind.UNKNOWN, Map.of());
        }
    }

    /** The state that the case is in does not lead to the one wanted, in its programme. */
    @Guards(dated = DisturbanceSteps.class)
    public static final class DisturbanceNotThere extends DisturbanceRefusal {
        public DisturbanceNotThere(DisturbanceState now, DisturbanceState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }

    /** Nobody lives there by the sublease: the tenant has not moved in, or has left. */
    public static final class NotLivedIn extends DisturbanceRefusal {
        public NotLivedIn(SubleaseState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** Whoever hands the report in speaks for another. */
    public static final class SourceNotYours extends DisturbanceRefusal {
        public SourceNotYours(ReportSource source) {
            super(Kind.MISFIT, Map.of("source", source));
            at("source");
        }
    }

    /** Every report of the case has been assessed. */
    @Guards(rule = "G-111", section = "Störningar och misskötsel")
    public static final class NothingToAssess extends DisturbanceRefusal {
        public NothingToAssess(DisturbanceState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** What is of little importance is a minor breach; nothing is held against the tenant for it. */
    @Guards(rule = "L-08", section = "JB 12:42")
    public static final class TrivialIsMinor extends DisturbanceRefusal {
        public TrivialIsMinor(Severity severity) {
            super(Kind.RULE, Map.of("severity", severity));
            at("severity");
        }
    }
}
