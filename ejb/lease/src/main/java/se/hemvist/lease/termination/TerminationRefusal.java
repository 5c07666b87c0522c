package se.hemvist.lease.termination;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.notice.ClaimsTime;
import se.hemvist.lease.notice.LeftGoods;
import se.hemvist.lease.notice.MoveOutTime;
import se.hemvist.lease.notice.TribunalAppeal;
import se.hemvist.lease.rent.RecoveryPolicy;

/** Why a sublease is not ended so. */
public abstract sealed class TerminationRefusal extends Refusal {

    private TerminationRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** Nothing is under way to end the sublease. */
    public static final class NoTermination extends TerminationRefusal {
        public NoTermination() {
            super(Kind.UNKNOWN, Map.of());
        }
    }

    /** The ending stands where this cannot happen. */
    public static final class TerminationNotThere extends TerminationRefusal {
        public TerminationNotThere(TerminationState now, TerminationState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }

    /** One is under way already. */
    public static final class TerminationUnderWay extends TerminationRefusal {
        public TerminationUnderWay(TerminationState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** The programme does not end a sublease for that ground. */
    @Guards(dated = GroundPolicy.class)
    public static final class GroundNotUsed extends TerminationRefusal {
        public GroundNotUsed(Ground ground) {
            super(Kind.RULE, Map.of("ground", ground));
            at("ground");
        }
    }

    /** Misconduct is repeated, documented, called on to be put right, and the social board told of it. */
    @Guards(dated = GroundPolicy.class)
    public static final class MisconductNotShown extends TerminationRefusal {
        public MisconductNotShown(int events, int afterNotice, boolean boardTold) {
            super(Kind.RULE, Map.of("events", events, "afterNotice", afterNotice, "boardTold", boardTold));
            at("ground");
        }
    }

    /** Notice for unpaid rent is for a rent more than a week late, that the tenant was called on to pay. */
    @Guards(dated = GroundPolicy.class)
    public static final class RentNotForfeited extends TerminationRefusal {
        public RentNotForfeited(int forfeited, boolean calledOnToPay) {
            super(Kind.RULE, Map.of("forfeited", forfeited, "calledOnToPay", calledOnToPay));
            at("ground");
        }
    }

    /** Where the ledger is not kept in the house nobody knows whether a rent is unpaid. */
    @Guards(dated = GroundPolicy.class)
    public static final class RentNotKnown extends TerminationRefusal {
        public RentNotKnown(LocalDate on) {
            super(Kind.RULE, Map.of("on", on));
            at("ground");
        }
    }

    /** Only who is to move within a month of the forfeiture anyway has nothing to win back. */
    @Guards(dated = RecoveryPolicy.class)
    public static final class RecoveryStands extends TerminationRefusal {
        public RecoveryStands(LocalDate from) {
            super(Kind.RULE, Map.of("from", from));
            at("mustLeaveBy");
        }
    }

    /** What is put right before the notice is served saves the tenancy. */
    @Guards(rule = "L-09", section = "JB 12:42")
    public static final class PutRight extends TerminationRefusal {
        public PutRight(LocalDate servedOn) {
            super(Kind.RULE, Map.of("servedOn", servedOn));
        }
    }

    /** The social board gets message of a notice for what the tenant did, or its copy. */
    @Guards(rule = "L-08", section = "JB 12:42")
    public static final class BoardNotTold extends TerminationRefusal {
        public BoardNotTold(LocalDate servedOn) {
            super(Kind.RULE, Map.of("servedOn", servedOn));
            at("boardToldOn");
        }
    }

    /** The time to win the tenancy back is over. */
    @Guards(dated = RecoveryPolicy.class)
    public static final class RecoveryOver extends TerminationRefusal {
        public RecoveryOver(LocalDate lastDay) {
            super(Kind.RULE, Map.of("lastDay", lastDay));
            at("on");
        }
    }

    /** The ledger does not tell that the rent was paid. */
    @Guards(dated = RecoveryPolicy.class)
    public static final class RentStillUnpaid extends TerminationRefusal {
        public RentStillUnpaid(int unpaid) {
            super(Kind.RULE, Map.of("unpaid", unpaid));
            at("how");
        }
    }

    /** A trial is broken off for its length when its time is out. */
    @Guards(dated = GroundPolicy.class)
    public static final class TrialNotThatLong extends TerminationRefusal {
        public TrialNotThatLong(LocalDate from) {
            super(Kind.RULE, Map.of("from", from));
            at("on");
        }
    }

    /** Only a forfeited tenancy ends before time: for unpaid rent or misconduct. */
    @Guards(rule = "L-09", section = "JB 12:42")
    public static final class NotForfeited extends TerminationRefusal {
        public NotForfeited(Ground ground) {
            super(Kind.RULE, Map.of("ground", ground));
            at("kind");
        }
    }

    /** Such a notice is not served that way. */
    @Guards(dated = ServicePolicy.class)
    public static final class WayNotOpen extends TerminationRefusal {
        public WayNotOpen(NoticeKind notice, ServiceWay way, Set<ServiceWay> open) {
            super(
                    Kind.RULE,
                    Map.of(
                            "notice",
                            notice,
                            "way",
                            way,
                            "open",
                            open.stream().sorted().map(Enum::name).collect(Collectors.joining(", "))));
            at("way");
        }
    }

    /** The number of a registered letter is kept: it shows when the notice was given. */
    @Guards(dated = ServicePolicy.class)
    public static final class PostingNotKept extends TerminationRefusal {
        public PostingNotKept(ServiceWay way) {
            super(Kind.RULE, Map.of("way", way));
            at("postingNumber");
        }
    }

    /** Who is not met at home gets a copy there beside the letter. */
    @Guards(dated = ServicePolicy.class)
    public static final class CopyNotLeft extends TerminationRefusal {
        public CopyNotLeft(ServiceWay way) {
            super(Kind.RULE, Map.of("way", way));
            at("copyLeftWith");
        }
    }

    /** Nothing is served before it was sent. */
    public static final class ServedBeforeSent extends TerminationRefusal {
        public ServedBeforeSent(LocalDate sentOn, LocalDate servedOn) {
            super(Kind.MISFIT, Map.of("sentOn", sentOn, "servedOn", servedOn));
            at("servedOn");
        }
    }

    /** The tenant may stay until the hour of moving out. */
    @Guards(dated = MoveOutTime.class)
    public static final class MayStay extends TerminationRefusal {
        public MayStay(LocalDateTime until) {
            super(Kind.RULE, Map.of("until", until));
            at("on");
        }
    }

    /** Only a landlord's ordinary notice is tried as a dispute on whether the lease is prolonged. */
    @Guards(rule = "L-11", section = "JB 12:49")
    public static final class NothingToDispute extends TerminationRefusal {
        public NothingToDispute(NoticeKind notice) {
            super(Kind.RULE, Map.of("notice", notice));
        }
    }

    /** A sublet that ends before it has lasted long enough is not prolonged. */
    @Guards(rule = "L-03", section = "JB 12:45")
    public static final class NoTenureYet extends TerminationRefusal {
        public NoTenureYet(LocalDate leaseEnd, LocalDate protectedFrom) {
            super(Kind.RULE, Map.of("leaseEnd", leaseEnd, "protectedFrom", protectedFrom));
        }
    }

    /** The tenant has waived it, for the reason that the notice gives. */
    @Guards(rule = "L-03", section = "JB 12:45 a")
    public static final class TenureWaived extends TerminationRefusal {
        public TenureWaived(LocalDate leaseEnd, LocalDate waivedThrough) {
            super(Kind.RULE, Map.of("leaseEnd", leaseEnd, "waivedThrough", waivedThrough));
            at("beyondWaiver");
        }
    }

    /** Of a forfeited tenancy there is respite only if the landlord agrees. */
    @Guards(rule = "L-11", section = "JB 12:52")
    public static final class RespiteNotAgreedOn extends TerminationRefusal {
        public RespiteNotAgreedOn(LocalDate until) {
            super(Kind.RULE, Map.of("until", until));
            at("respiteAgreed");
        }
    }

    /** The tenant stays until the tribunal's decision is final. */
    @Guards(dated = TribunalAppeal.class)
    public static final class DecisionNotFinal extends TerminationRefusal {
        public DecisionNotFinal(LocalDate appealableThrough) {
            super(Kind.RULE, Map.of("appealableThrough", appealableThrough));
            at("on");
        }
    }

    /** The tribunal decides what was referred to it. */
    @Guards(rule = "L-11", section = "JB 12:49")
    public static final class NotReferred extends TerminationRefusal {
        public NotReferred(LocalDate disputedOn) {
            super(Kind.RULE, Map.of("disputedOn", disputedOn));
            at("on");
        }
    }

    /** Referred too late, the notice has no effect: it is withdrawn. */
    @Guards(dated = se.hemvist.lease.notice.DisputeTime.class)
    public static final class ReferredTooLate extends TerminationRefusal {
        public ReferredTooLate(LocalDate lastDay) {
            super(Kind.RULE, Map.of("lastDay", lastDay));
            at("on");
        }
    }

    /** The tenant has been heard too lately for an eviction. */
    @Guards(dated = EvictionTimes.class)
    public static final class HeardTooLately extends TerminationRefusal {
        public HeardTooLately(LocalDate from) {
            super(Kind.RULE, Map.of("from", from));
            at("on");
        }
    }

    /** A respite with an eviction is for two weeks in all, or for four. */
    @Guards(dated = RespiteTimes.class)
    public static final class RespiteTooLong extends TerminationRefusal {
        public RespiteTooLong(LocalDate latest) {
            super(Kind.RULE, Map.of("latest", latest));
            at("until");
        }
    }

    /** Nobody is evicted while a respite runs. */
    @Guards(dated = RespiteTimes.class)
    public static final class RespiteRuns extends TerminationRefusal {
        public RespiteRuns(LocalDate until) {
            super(Kind.RULE, Map.of("until", until));
            at("on");
        }
    }

    /** Goods that were left may still be fetched. */
    @Guards(dated = LeftGoods.class)
    public static final class GoodsMayBeFetched extends TerminationRefusal {
        public GoodsMayBeFetched(LocalDate until) {
            super(Kind.RULE, Map.of("until", until));
            at("goodsFetched");
        }
    }

    /** Claims that are not met may still be brought. */
    @Guards(dated = ClaimsTime.class)
    public static final class ClaimsRemain extends TerminationRefusal {
        public ClaimsRemain(LocalDate until) {
            super(Kind.RULE, Map.of("until", until));
            at("claimsMet");
        }
    }
}
