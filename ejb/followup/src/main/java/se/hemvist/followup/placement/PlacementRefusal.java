package se.hemvist.followup.placement;

import java.util.Map;
import se.hemvist.followup.assignment.FollowUpPlan;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.sublease.SubleaseState;

/** Why nothing is recorded so of a stay, towards its landlord or the housing agency. */
public abstract sealed class PlacementRefusal extends Refusal {

    private PlacementRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** In that programme a home is followed up on an assignment. */
    @Guards(dated = FollowUpPlan.class)
    public static final class NoStayThere extends PlacementRefusal {
        public NoStayThere(Programme programme) {
            super(Kind.RULE, Map.of("programme", programme));
        }
    }

    /** Nobody lives there, or not any more. */
    public static final class NobodyStays extends PlacementRefusal {
        public NobodyStays(SubleaseState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** The stay has no call of the landlord's by that number. */
    public static final class UnknownCall extends PlacementRefusal {
        public UnknownCall(int number) {
            super(Kind.UNKNOWN, Map.of("number", number));
        }
    }

    /** The stay has no report by that number. */
    public static final class UnknownReport extends PlacementRefusal {
        public UnknownReport(int number) {
            super(Kind.UNKNOWN, Map.of("number", number));
        }
    }

    /** The landlord's call does not stand where that can be done. */
    public static final class CallNotThere extends PlacementRefusal {
        public CallNotThere(CallState now, CallState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }

    /** The report does not stand where that can be done. */
    public static final class ReportNotThere extends PlacementRefusal {
        public ReportNotThere(ReportState now, ReportState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }

    /** The house tells the agency of it by itself, and it is put right where it is recorded. */
    public static final class ToldByItself extends PlacementRefusal {
        public ToldByItself(ReportedEvent event) {
            super(Kind.STATE, Map.of("event", event));
        }
    }
}
