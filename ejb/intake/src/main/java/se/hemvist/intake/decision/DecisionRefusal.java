package se.hemvist.intake.decision;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.decision.NewDecision.BasisOfLiving;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about decisions. */
public abstract sealed class DecisionRefusal extends Refusal {

    private DecisionRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** No day is recorded on which the person got the decision. */
    public static final class NotServed extends DecisionRefusal {
        public NotServed(LocalDate decidedOn) {
            super(Kind.STATE, Map.of("decidedOn", decidedOn));
        }
    }

    /** Another decision of the kind has taken its place or it that one's, by its day. */
    public static final class OthersRestOnDay extends DecisionRefusal {
        public OthersRestOnDay(DecisionKind kind) {
            super(Kind.STATE, Map.of("kind", kind));
            at("on");
        }
    }

    /** A decision of that kind has been made, and the other one is awaited. */
    @Guards(dated = DecisionCourse.class)
    public static final class AlreadyDecided extends DecisionRefusal {
        public AlreadyDecided(DecisionKind kind) {
            super(Kind.STATE, Map.of("kind", kind));
            at("kind");
        }
    }

    /** A decision on support must leave room for review. */
    @Guards(dated = SupportDecisionPolicy.class)
    public static final class ReviewProvisoMissing extends DecisionRefusal {
        public ReviewProvisoMissing(LocalDate decidedOn) {
            super(Kind.RULE, Map.of("decidedOn", decidedOn, "reviewProviso", false));
            at("reviewProviso");
        }
    }

    /** A decision on support runs for a set time. */
    @Guards(dated = SupportDecisionPolicy.class)
    public static final class WrongLength extends DecisionRefusal {
        public WrongLength(LocalDate validTo) {
            super(Kind.RULE, Map.of("validTo", validTo));
            at("validTo");
        }
    }

    /** A decision that is in force cannot be replaced by one against; ending it is a decision of its own. */
    public static final class RunningDecision extends DecisionRefusal {
        public RunningDecision(DecisionKind kind) {
            super(Kind.STATE, Map.of("kind", kind));
            at("result");
        }
    }

    /** Nothing is signed before both decisions are in force. */
    @Guards(dated = DecisionsNeeded.class)
    public static final class NotDecided extends DecisionRefusal {
        public NotDecided(DecisionKind kind, LocalDate on) {
            super(Kind.RULE, Map.of("kind", kind, "on", on));
        }
    }

    /** In this programme social services do not decide on that. */
    @Guards(dated = DecisionCourse.class)
    public static final class NotDecidedHere extends DecisionRefusal {
        public NotDecidedHere(DecisionKind kind) {
            super(Kind.RULE, Map.of("kind", kind));
            at("kind");
        }
    }

    /** A decision is made on a person, and the case is nobody's yet. */
    @Guards(rule = "S-81", section = "Pappersexercis")
    public static final class NobodyNamed extends DecisionRefusal {
        public NobodyNamed(Programme programme) {
            super(Kind.STATE, Map.of("programme", programme));
        }
    }

    /** The person must be heard before a decision against. */
    @Guards(rule = "L-21", section = "FL 25")
    public static final class NotCommunicated extends DecisionRefusal {
        public NotCommunicated(DecisionKind kind, LocalDate decidedOn) {
            super(Kind.RULE, Map.of("kind", kind, "decidedOn", decidedOn));
            at("communication");
        }
    }

    /** A decision against says how it is appealed. */
    @Guards(rule = "L-20", section = "FL 33")
    public static final class AppealNoticeMissing extends DecisionRefusal {
        public AppealNoticeMissing(DecisionKind kind, LocalDate decidedOn) {
            super(Kind.RULE, Map.of("kind", kind, "decidedOn", decidedOn));
            at("appealNotice");
        }
    }

    /** Whoever is to sign a lease has been told before that it is what the home is had by. */
    @Guards(rule = "L-06", section = "JO 416-2016")
    public static final class BasisNotTold extends DecisionRefusal {
        public BasisNotTold(LocalDate decidedOn) {
            super(Kind.RULE, Map.of("decidedOn", decidedOn));
        }
    }

    /** Only who has the home by a lease signs one. */
    @Guards(rule = "L-06", section = "JO 416-2016")
    public static final class NoLeaseDecided extends DecisionRefusal {
        public NoLeaseDecided(LocalDate on) {
            super(Kind.RULE, Map.of("basisOfLiving", BasisOfLiving.DECISION_ONLY, "on", on));
        }
    }

    /** No decision by that id. */
    public static final class UnknownDecision extends DecisionRefusal {
        public UnknownDecision() {
            super(Kind.UNKNOWN, Map.of());
        }
    }

    /** The person has got the decision already. */
    public static final class AlreadyServed extends DecisionRefusal {
        public AlreadyServed(LocalDate servedOn) {
            super(Kind.STATE, Map.of("servedOn", servedOn));
        }
    }
}
