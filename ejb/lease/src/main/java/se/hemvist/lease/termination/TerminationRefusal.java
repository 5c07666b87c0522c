package se.hemvist.lease.termination;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.ground.Ground;

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

    /** A notice was written for the rents of these months, for what they were then. */
    public static final class RentIsClaimed extends TerminationRefusal {
        public RentIsClaimed(List<YearMonth> months) {
            super(
                    Kind.STATE,
                    Map.of("months", months.stream().map(YearMonth::toString).collect(Collectors.joining(", "))));
            at("month");
        }
    }

    /** The lease is being ended for the death of the tenant: that is taken back before the death is struck. */
    @Guards(rule = "A-82")
    public static final class EndingForDeath extends TerminationRefusal {
        public EndingForDeath(TerminationState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** The lease was ended for the death of the tenant, and the flat has been left: that is not undone. */
    @Guards(rule = "A-82")
    public static final class LeftForDeath extends TerminationRefusal {
        public LeftForDeath(TerminationState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** One is under way already. */
    public static final class TerminationUnderWay extends TerminationRefusal {
        public TerminationUnderWay(TerminationState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** The day of a notice is put right while the lease runs out by it, nothing disputed, and not where rent may be won back. */
    public static final class ServiceIsSettled extends TerminationRefusal {
        public ServiceIsSettled(TerminationState now, Ground ground) {
            super(Kind.STATE, Map.of("now", now, "ground", ground));
        }
    }

    /** No such day of the ending is recorded. */
    public static final class DayNotEntered extends TerminationRefusal {
        public DayNotEntered(EndingDay which) {
            super(Kind.STATE, Map.of("which", which));
            at("which");
        }
    }

    /** The days of an ending are put right until all is settled, and while it has not come to nothing. */
    public static final class EndingIsSettled extends TerminationRefusal {
        public EndingIsSettled(TerminationState now) {
            super(Kind.STATE, Map.of("now", now));
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

    /** A lease ends with a time only if it was signed for that. */
    @Guards(rule = "L-10", section = "JB 12:4")
    public static final class TermNotAgreed extends TerminationRefusal {
        public TermNotAgreed(Optional<LocalDate> agreedThrough) {
            super(
                    Kind.RULE,
                    Map.of(
                            "agreedThrough",
                            agreedThrough.map(LocalDate::toString).orElse("–")));
            at("leaseThrough");
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

    /** What is named beside the ground is misconduct, for which the tenancy ends before time. */
    public static final class NotMisconduct extends TerminationRefusal {
        public NotMisconduct(Ground ground, NoticeKind notice) {
            super(Kind.MISFIT, Map.of("ground", ground, "notice", notice));
            at("forfeitedBy");
        }
    }

    /** Such a notice is not served that way. */
    @Guards(dated = ServicePolicy.class)
    public static final class WayNotOpen extends TerminationRefusal {
        public WayNotOpen(NoticeKind notice, ServiceWay way, Set<ServiceWay> open) {
            super(Kind.RULE, Map.of("notice", notice, "way", way, "open", new TreeSet<>(open)));
            at("way");
        }
    }

    /** No letter was posted for the notice under a number that could be put right. */
    public static final class NotPosted extends TerminationRefusal {
        public NotPosted(TerminationState now) {
            super(Kind.STATE, Map.of("now", now));
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

    /** A registered letter is given when it is posted, whenever it is fetched. */
    @Guards(dated = ServicePolicy.class)
    public static final class GivenWhenPosted extends TerminationRefusal {
        public GivenWhenPosted(LocalDate sentOn, LocalDate servedOn) {
            super(Kind.RULE, Map.of("sentOn", sentOn, "servedOn", servedOn));
            at("servedOn");
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

    /** A copy is left at home only with who was looked for there and not met. */
    @Guards(dated = ServicePolicy.class)
    public static final class NotSought extends TerminationRefusal {
        public NotSought(ServiceWay way) {
            super(Kind.RULE, Map.of("way", way));
            at("soughtOn");
        }
    }

    /** Nothing is served before it was sent. */
    @Guards(rule = "L-10", section = "JB 12:8")
    public static final class ServedBeforeSent extends TerminationRefusal {
        public ServedBeforeSent(LocalDate sentOn, LocalDate servedOn) {
            super(Kind.MISFIT, Map.of("sentOn", sentOn, "servedOn", servedOn));
            at("servedOn");
        }
    }

    /** Only a landlord's ordinary notice is tried as a dispute on whether the lease is prolonged. */
    @Guards(rule = "L-11", section = "JB 12:49")
    public static final class NothingToDispute extends TerminationRefusal {
        public NothingToDispute(NoticeKind notice) {
            super(Kind.RULE, Map.of("notice", notice));
        }
    }
}
