package se.hemvist.lease.jointmeeting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why a joint meeting cannot be called or recorded. */
public abstract sealed class MeetingRefusal extends Refusal {

    private MeetingRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** It stands where this cannot happen. */
    public static final class MeetingNotThere extends MeetingRefusal {
        public MeetingNotThere(MeetingState now, MeetingState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }

    /** Not all who must be there are called. */
    @Guards(rule = "G-119", section = "Störningar och misskötsel")
    public static final class NotAllCalled extends MeetingRefusal {
        public NotAllCalled(Set<Party> called) {
            super(Kind.RULE, Map.of("called", new TreeSet<>(called)));
            at("parties");
        }
    }

    /** A meeting with the tenant is one to which the tenant is invited, and the other way round. */
    @Guards(rule = "A-56")
    public static final class TenantNotInvited extends MeetingRefusal {
        public TenantNotInvited(Set<MeetingKind> kinds) {
            super(Kind.RULE, Map.of("kinds", new TreeSet<>(kinds)));
            at("parties");
        }
    }

    /** Whoever came was called. */
    public static final class NotCalled extends MeetingRefusal {
        public NotCalled(Set<Party> present) {
            super(Kind.MISFIT, Map.of("present", new TreeSet<>(present)));
            at("presents");
        }
    }

    /** Fewer than two of those who must come came: nobody has met, and the meeting is still to be held. */
    @Guards(rule = "G-119", section = "Störningar och misskötsel")
    public static final class NobodyMet extends MeetingRefusal {
        public NobodyMet(Set<Party> present) {
            super(Kind.RULE, Map.of("present", new TreeSet<>(present)));
            at("presents");
        }
    }

    /** The plan is made with the tenant. */
    @Guards(rule = "G-121", section = "Störningar och misskötsel")
    public static final class PlanWithoutTenant extends MeetingRefusal {
        public PlanWithoutTenant(LocalDate day) {
            super(Kind.RULE, Map.of("day", day));
            at("plans");
        }
    }
}
