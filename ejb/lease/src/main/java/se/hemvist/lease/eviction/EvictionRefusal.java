package se.hemvist.lease.eviction;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.notice.MoveOutTime;

/** Why a tenant is not evicted so. */
public abstract sealed class EvictionRefusal extends Refusal {

    private EvictionRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The tenant may stay until the hour of moving out. */
    @Guards(dated = MoveOutTime.class)
    public static final class MayStay extends EvictionRefusal {
        public MayStay(LocalDateTime until) {
            super(Kind.RULE, Map.of("until", until));
            at("on");
        }
    }

    /** More children live in the home by the register than the application tells of. */
    @Guards(rule = "L-13", section = "UB 16")
    public static final class ChildrenLeftOut extends EvictionRefusal {
        public ChildrenLeftOut(int registered) {
            super(Kind.MISFIT, Map.of("registered", registered));
            at("children");
        }
    }

    /** The social board must have been told of the children before it. */
    @Guards(rule = "L-13", section = "UB 16")
    public static final class BoardNotTold extends EvictionRefusal {
        public BoardNotTold(int children) {
            super(Kind.RULE, Map.of("children", children));
            at("on");
        }
    }

    /** The tenant has been heard too lately for an eviction. */
    @Guards(dated = EvictionTimes.class)
    public static final class HeardTooLately extends EvictionRefusal {
        public HeardTooLately(LocalDate from) {
            super(Kind.RULE, Map.of("from", from));
            at("on");
        }
    }

    /** A respite with an eviction is for two weeks in all, or for four. */
    @Guards(dated = RespiteTimes.class)
    public static final class RespiteTooLong extends EvictionRefusal {
        public RespiteTooLong(LocalDate latest) {
            super(Kind.RULE, Map.of("latest", latest));
            at("until");
        }
    }

    /** Nobody is evicted while a respite runs. */
    @Guards(dated = RespiteTimes.class)
    public static final class RespiteRuns extends EvictionRefusal {
        public RespiteRuns(LocalDate until) {
            super(Kind.RULE, Map.of("until", until));
            at("on");
        }
    }
}
