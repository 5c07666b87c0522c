package se.hemvist.followup.plan;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.assignment.FollowUpPlan;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why a plan cannot be drawn up or agreed on so. */
public abstract sealed class PlanRefusal extends Refusal {

    private PlanRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** There is no plan by that identity. */
    public static final class UnknownPlan extends PlanRefusal {
        public UnknownPlan(PlanId id) {
            super(Kind.UNKNOWN, Map.of("id", id.value()));
        }
    }

    /** Support is planned by those who have taken it on, as long as they give it. */
    @Guards(rule = "G-108", section = "Dokumentation och uppföljning")
    public static final class NoSupportToPlan extends PlanRefusal {
        public NoSupportToPlan(AssignmentState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** The participant takes part in the wording of the plan, or it says why not. */
    @Guards(rule = "G-73", section = "Mål med insatserna")
    public static final class NobodyTookPart extends PlanRefusal {
        public NobodyTookPart(LocalDate drawnUpOn) {
            super(Kind.RULE, Map.of("drawnUpOn", drawnUpOn));
            at("parties");
        }
    }

    /** In that programme the support is planned on the assignment. */
    @Guards(dated = FollowUpPlan.class)
    public static final class NoActionPlan extends PlanRefusal {
        public NoActionPlan(Programme programme) {
            super(Kind.RULE, Map.of("programme", programme));
        }
    }

    /** A version is being written already. */
    public static final class DraftWaits extends PlanRefusal {
        public DraftWaits(int number) {
            super(Kind.STATE, Map.of("number", number));
        }
    }

    /** The version does not stand where that can be done. */
    public static final class PlanNotThere extends PlanRefusal {
        public PlanNotThere(PlanState now, PlanState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }
}
