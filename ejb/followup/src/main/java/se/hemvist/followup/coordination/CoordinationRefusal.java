package se.hemvist.followup.coordination;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why a plan cannot be coordinated so, or a measure linked in. */
public abstract sealed class CoordinationRefusal extends Refusal {

    private CoordinationRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** Staff offer it and link measures in as part of the support, and only while they give it. */
    @Guards(rule = "G-101", section = "Deltagarstyrt stöd")
    public static final class NoSupportNow extends CoordinationRefusal {
        public NoSupportNow(AssignmentState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** One is under way. */
    public static final class SipUnderWay extends CoordinationRefusal {
        public SipUnderWay(SipState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** None is under way. */
    public static final class NoSipUnderWay extends CoordinationRefusal {
        public NoSipUnderWay() {
            super(Kind.STATE, Map.of());
        }
    }

    /** The plan stands where this cannot happen. */
    public static final class SipNotThere extends CoordinationRefusal {
        public SipNotThere(SipState now, SipState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }

    /** Nobody is called to the meeting without the participant's consent to telling that one. */
    @Guards(rule = "L-27", section = "SoL 10:8")
    public static final class NoConsentToSip extends CoordinationRefusal {

        /** Names the one by its place in the call only, being the caller's own words. */
        public NoConsentToSip(LocalDate on, int place) {
            super(Kind.RULE, Map.of("on", on, "place", place));
            at("receivers");
        }
    }
}
