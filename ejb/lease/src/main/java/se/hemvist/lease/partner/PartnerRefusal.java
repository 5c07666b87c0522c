package se.hemvist.lease.partner;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.household.CoResidentId;
import se.hemvist.lease.notice.TribunalAppeal;
import se.hemvist.lease.termination.TerminationState;

/** Why the own right of a spouse or cohabitant to the lease is not tried so, or holds what would end it. */
public abstract sealed class PartnerRefusal extends Refusal {

    private PartnerRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** Nobody has such a right. */
    @Guards(rule = "L-32", section = "JB 12:47")
    public static final class NoPartnerRight extends PartnerRefusal {
        public NoPartnerRight(NoRight because) {
            super(Kind.RULE, Map.of("because", because));
        }
    }

    /** It is somebody else's. */
    @Guards(rule = "L-32", section = "JB 12:47")
    public static final class NotTheirRight extends PartnerRefusal {
        public NotTheirRight(CoResidentId coResident) {
            super(Kind.MISFIT, Map.of("coResident", coResident.value()));
            at("coResident");
        }
    }

    /** It stands where this cannot happen. */
    public static final class PartnerRightNotThere extends PartnerRefusal {
        public PartnerRightNotThere(PartnerRightState now, PartnerRightState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }

    /** What they say changes nothing where it is decided, or they do not want it by what they have said. */
    public static final class PartnerAnswerSettled extends PartnerRefusal {
        public PartnerAnswerSettled(PartnerRightState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** Nothing that they have said is on record. */
    public static final class PartnerNotAnswered extends PartnerRefusal {
        public PartnerNotAnswered() {
            super(Kind.STATE, Map.of());
        }
    }

    /** An eviction is under way that their answer let be applied for. */
    public static final class PartnerAnswerBuiltOn extends PartnerRefusal {
        public PartnerAnswerBuiltOn(TerminationState termination) {
            super(Kind.STATE, Map.of("termination", termination));
        }
    }

    /** The landlord let the time to call on them, or to refer it, pass by what they had said. */
    @Guards(dated = PartnerTimes.class)
    public static final class PartnerTimeOver extends PartnerRefusal {
        public PartnerTimeOver(LocalDate lastDay) {
            super(Kind.RULE, Map.of("lastDay", lastDay));
        }
    }

    /** Who is called on to move, wants the lease or has taken it over was not registered wrongly. */
    @Guards(rule = "L-32", section = "JB 12:47")
    public static final class PartnerRightHeld extends PartnerRefusal {
        public PartnerRightHeld(PartnerRightState now) {
            super(Kind.RULE, Map.of("now", now));
        }
    }

    /** They have moved out if that is known, and it is said how. */
    @Guards(rule = "L-32", section = "JB 12:47")
    public static final class PartnerGoneUnexplained extends PartnerRefusal {
        public PartnerGoneUnexplained(PartnerRightState now) {
            super(Kind.RULE, Map.of("now", now));
            at("because");
        }
    }

    /** Called on later, they need not move. */
    @Guards(dated = PartnerTimes.class)
    public static final class CalledTooLate extends PartnerRefusal {
        public CalledTooLate(LocalDate lastDay) {
            super(Kind.RULE, Map.of("lastDay", lastDay));
            at("servedOn");
        }
    }

    /** Referred later, the call has no effect. */
    @Guards(dated = PartnerTimes.class)
    public static final class PartnerReferredTooLate extends PartnerRefusal {
        public PartnerReferredTooLate(LocalDate lastDay) {
            super(Kind.RULE, Map.of("lastDay", lastDay));
            at("on");
        }
    }

    /** As long as it runs they stay: nobody is evicted, and the flat is not left. */
    @Guards(rule = "L-32", section = "JB 12:47")
    public static final class PartnerMayStay extends PartnerRefusal {
        /** @param actBy the last day of what the landlord has to do next; empty if it is the rent tribunal's turn */
        public PartnerMayStay(PartnerRightState now, String actBy) {
            super(Kind.RULE, Map.of("now", now, "actBy", actBy));
        }
    }

    /** They have taken over the lease, and live there: the city's own is not given up under them. */
    @Guards(rule = "L-32", section = "JB 12:47")
    public static final class PartnerLivesThere extends PartnerRefusal {
        public PartnerLivesThere(LocalDate since) {
            super(Kind.RULE, Map.of("since", since));
        }
    }

    /** The rent tribunal's decision may be appealed, and they stay until it may be no more. */
    @Guards(dated = TribunalAppeal.class)
    public static final class PartnerDecisionNotFinal extends PartnerRefusal {
        public PartnerDecisionNotFinal(LocalDate appealableThrough) {
            super(Kind.RULE, Map.of("appealableThrough", appealableThrough));
            at("on");
        }
    }

    /** The lease is theirs: nobody is evicted, and it goes on no more with the tenant. */
    @Guards(rule = "L-32", section = "JB 12:47")
    public static final class PartnerTookOver extends PartnerRefusal {
        public PartnerTookOver(LocalDate on) {
            super(Kind.RULE, Map.of("on", on));
        }
    }
}
