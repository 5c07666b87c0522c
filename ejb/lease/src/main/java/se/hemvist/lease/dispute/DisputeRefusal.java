package se.hemvist.lease.dispute;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.notice.DisputeTime;
import se.hemvist.lease.notice.TribunalAppeal;

/** Why it is not disputed so whether a lease is prolonged. */
public abstract sealed class DisputeRefusal extends Refusal {

    private DisputeRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** A sublet that ends before it has lasted long enough is not prolonged. */
    @Guards(rule = "L-03", section = "JB 12:45")
    public static final class NoTenureYet extends DisputeRefusal {
        public NoTenureYet(LocalDate leaseEnd, LocalDate protectedFrom) {
            super(Kind.RULE, Map.of("leaseEnd", leaseEnd, "protectedFrom", protectedFrom));
        }
    }

    /** The tenant has waived it, for the reason that the notice gives. */
    @Guards(rule = "L-03", section = "JB 12:45 a")
    public static final class TenureWaived extends DisputeRefusal {
        public TenureWaived(LocalDate leaseEnd, LocalDate waivedThrough) {
            super(Kind.RULE, Map.of("leaseEnd", leaseEnd, "waivedThrough", waivedThrough));
            at("beyondWaiver");
        }
    }

    /** Who keeps the home need not move, and is given no respite with it. */
    public static final class RespiteWithoutEnd extends DisputeRefusal {
        public RespiteWithoutEnd(LocalDate decidedOn) {
            super(Kind.MISFIT, Map.of("decidedOn", decidedOn));
            at("respiteUntil");
        }
    }

    /** The tenant stays until the tribunal's decision is final. */
    @Guards(dated = TribunalAppeal.class)
    public static final class DecisionNotFinal extends DisputeRefusal {
        public DecisionNotFinal(LocalDate openThrough) {
            super(Kind.RULE, Map.of("openThrough", openThrough));
            at("on");
        }
    }

    /** The tribunal's decision is appealed within three weeks of its day. */
    @Guards(dated = TribunalAppeal.class)
    public static final class AppealedTooLate extends DisputeRefusal {
        public AppealedTooLate(LocalDate lastDay) {
            super(Kind.RULE, Map.of("lastDay", lastDay));
            at("on");
        }
    }

    /** The court of appeal decides on what was appealed to it. */
    @Guards(rule = "L-11", section = "JB 12:50")
    public static final class NotAppealed extends DisputeRefusal {
        public NotAppealed(LocalDate disputedOn) {
            super(Kind.RULE, Map.of("disputedOn", disputedOn));
            at("on");
        }
    }

    /** With the court's decision the dispute is finally decided. */
    @Guards(rule = "L-11", section = "JB 12:50")
    public static final class AppealDecided extends DisputeRefusal {
        public AppealDecided(LocalDate decidedOn) {
            super(Kind.RULE, Map.of("decidedOn", decidedOn));
            at("on");
        }
    }

    /** What the rent tribunal has decided is not contested again. */
    @Guards(rule = "L-11", section = "JB 12:50")
    public static final class DisputeDecided extends DisputeRefusal {
        public DisputeDecided(LocalDate decidedOn) {
            super(Kind.RULE, Map.of("decidedOn", decidedOn));
            at("on");
        }
    }

    /** Who has a right to have the lease prolonged is made to move only once the rent tribunal has tried the notice. */
    @Guards(rule = "L-11", section = "JB 12:49")
    public static final class NotTried extends DisputeRefusal {
        public NotTried(LocalDate leaseEnd, LocalDate referBy) {
            super(Kind.RULE, Map.of("leaseEnd", leaseEnd, "referBy", referBy));
            at("on");
        }
    }

    /** The tribunal decides what was referred to it. */
    @Guards(rule = "L-11", section = "JB 12:49")
    public static final class NotReferred extends DisputeRefusal {
        public NotReferred(LocalDate disputedOn) {
            super(Kind.RULE, Map.of("disputedOn", disputedOn));
            at("on");
        }
    }

    /** Referred too late, the notice has no effect: it is withdrawn. */
    @Guards(dated = DisputeTime.class)
    public static final class ReferredTooLate extends DisputeRefusal {
        public ReferredTooLate(LocalDate lastDay) {
            super(Kind.RULE, Map.of("lastDay", lastDay));
            at("on");
        }
    }
}
