package se.hemvist.lease.handback;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.sublease.SubleaseState;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.TerminationState;

/** Why a flat is not given back so. */
public abstract sealed class HandbackRefusal extends Refusal {

    private HandbackRefusal(Map<String, ?> facts) {
        this(Kind.RULE, facts);
    }

    private HandbackRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The flat is given notice on when its sublease ends. */
    @Guards(
            rule = "S-72",
            section = "Uppföljning",
            also = @Guards.Also(rule = "G-123", section = "Uppsägning av hyreskontrakt"))
    public static final class SubleaseGoesOn extends HandbackRefusal {
        public SubleaseGoesOn(SubleaseState sublease, Programme programme) {
            super(Map.of("sublease", sublease));
            ofDocument(programme.document());
        }
    }

    /** Nor while the home may still be won back, or it is disputed whether it is lost (JB 12:44, 12:49). */
    @Guards(
            rule = "S-72",
            section = "Uppföljning",
            also = @Guards.Also(rule = "G-123", section = "Uppsägning av hyreskontrakt"))
    public static final class TenantMayStay extends HandbackRefusal {
        public TenantMayStay(TerminationState termination, Programme programme) {
            super(Map.of("termination", termination));
            ofDocument(programme.document());
        }
    }

    /** Where a subtenant is at fault the owner's call and message to the social board always come first. */
    @Guards(rule = "L-31", section = "JB 12:42")
    public static final class NotCalledOn extends HandbackRefusal {
        public NotCalledOn(LocalDate noticeOn, boolean calledOn, boolean boardTold) {
            super(Map.of("noticeOn", noticeOn, "calledOn", calledOn, "boardTold", boardTold));
            at("call/calledOn");
        }
    }

    /** A call is about what has happened: one that came before the fault calls on nobody for it. */
    @Guards(rule = "L-31", section = "JB 12:42")
    public static final class CalledBeforeFault extends HandbackRefusal {
        public CalledBeforeFault(LocalDate faultOn) {
            super(Map.of("faultOn", faultOn));
            at("call/calledOn");
        }
    }

    /** Nothing is forfeited while the owner's own call still gives time to put it right. */
    @Guards(rule = "A-86")
    public static final class CallStillRuns extends HandbackRefusal {
        public CallStillRuns(LocalDate correctBy) {
            super(Map.of("correctBy", correctBy));
            at("call/correctBy");
        }
    }

    /** What is put right before notice is given saves the city's lease too. */
    @Guards(rule = "L-08", section = "JB 12:43")
    public static final class PutRightInTime extends HandbackRefusal {
        public PutRightInTime(LocalDate noticeOn) {
            super(Map.of("noticeOn", noticeOn));
            at("correctedOn");
        }
    }

    /** An interest of the owner's forfeits no lease: it ends after its time. */
    @Guards(rule = "L-10", section = "JB 12:6")
    public static final class NothingForfeited extends HandbackRefusal {
        public NothingForfeited(OwnerGround ground) {
            super(Map.of("ground", ground));
            at("kind");
        }
    }

    /** What is lost with time is named only where notice is given for it. */
    public static final class NotLostWithTime extends HandbackRefusal {
        public NotLostWithTime(OwnerGround ground) {
            super(Kind.MISFIT, Map.of("ground", ground));
            at("forfeitedBy");
        }
    }

    /** The warning that a notice rests on is one about the same sublease. */
    public static final class WarningNotOfLease extends HandbackRefusal {
        public WarningNotOfLease() {
            super(Kind.MISFIT, Map.of());
            at("call/warningId");
        }
    }

    /** No notice of the owner's has ended the lease. */
    public static final class NoOwnerNotice extends HandbackRefusal {
        public NoOwnerNotice() {
            super(Kind.UNKNOWN, Map.of());
        }
    }

    /** The notice stands where this cannot happen. */
    public static final class OwnerNoticeNotThere extends HandbackRefusal {
        public OwnerNoticeNotThere(OwnerNoticeState now, OwnerNoticeState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }

    /** Only a tenancy that was forfeited for unpaid rent is won back. */
    @Guards(rule = "L-09", section = "JB 12:44")
    public static final class NothingToWinBack extends HandbackRefusal {
        public NothingToWinBack(OwnerGround ground, NoticeKind notice) {
            super(Map.of("ground", ground, "notice", notice));
            at("how");
        }
    }

    /** A flat is given back once the resident's keys are in. */
    @Guards(
            rule = "S-72",
            section = "Uppföljning",
            also = @Guards.Also(rule = "G-123", section = "Uppsägning av hyreskontrakt"))
    public static final class StillLivedIn extends HandbackRefusal {
        public StillLivedIn(SubleaseState sublease, Programme programme) {
            super(Map.of("sublease", sublease));
            ofDocument(programme.document());
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
