package se.hemvist.lease.handback;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.sublease.SubleaseState;

/** Why a flat is not given back so. */
public abstract sealed class HandbackRefusal extends Refusal {

    private HandbackRefusal(Map<String, ?> facts) {
        super(Kind.RULE, facts);
    }

    /** The flat is given notice on when its sublease ends. */
    @Guards(rule = "S-72", section = "Uppföljning")
    public static final class SubleaseGoesOn extends HandbackRefusal {
        public SubleaseGoesOn(SubleaseState sublease) {
            super(Map.of("sublease", sublease));
        }
    }

    /** Where a subtenant is at fault the owner's call and message to the social board always come first. */
    @Guards(rule = "L-31", section = "JB 12:42")
    public static final class NotCalledOn extends HandbackRefusal {
        public NotCalledOn(LocalDate noticeOn, boolean calledOn, boolean boardTold) {
            super(Map.of("noticeOn", noticeOn, "calledOn", calledOn, "boardTold", boardTold));
            at("calledOn");
        }
    }

    /** A flat is given back once the resident's keys are in. */
    @Guards(rule = "S-72", section = "Uppföljning")
    public static final class StillLivedIn extends HandbackRefusal {
        public StillLivedIn(SubleaseState sublease) {
            super(Map.of("sublease", sublease));
        }
    }

    /** A flat is given back when its lease is over. */
    @Guards(rule = "L-10", section = "JB 12:4")
    public static final class LeaseRunsOn extends HandbackRefusal {
        public LeaseRunsOn(LocalDate lastDay) {
            super(Map.of("lastDay", lastDay));
            at("inspectedOn");
        }
    }
}
