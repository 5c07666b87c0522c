package se.hemvist.intake.criteria;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.criteria.Homelessness.Situation;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why a person is not let in by the criteria, or criteria are not entered. */
public abstract sealed class CriteriaRefusal extends Refusal {

    private CriteriaRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** A criterion has been answered with not knowing: find out first. */
    @Guards(dated = TargetGroup.class)
    public static final class NotAssessed extends CriteriaRefusal {
        public NotAssessed(Criterion criterion) {
            super(Kind.RULE, Map.of("criterion", criterion));
            at("criteria/" + criterion);
        }
    }

    /** A criterion does not hold, and all must. */
    @Guards(dated = TargetGroup.class)
    public static final class CriterionNotMet extends CriteriaRefusal {
        public CriterionNotMet(Criterion criterion) {
            super(Kind.RULE, Map.of("criterion", criterion));
            at("criteria/" + criterion);
        }
    }

    /** Criteria have been entered from the same day on. */
    public static final class CriteriaThere extends CriteriaRefusal {
        public CriteriaThere(LocalDate from) {
            super(Kind.STATE, Map.of("from", from));
            at("from");
        }
    }

    /** A criterion stands twice in a set. */
    public static final class CriterionTwice extends CriteriaRefusal {
        public CriterionTwice(Criterion criterion) {
            super(Kind.MISFIT, Map.of("criterion", criterion));
            at("criteria");
        }
    }

    /** The person leaves the institution after the last day that counts as situation 2. */
    @Guards(dated = HomelessnessPolicy.class)
    public static final class DischargeNotSoon extends CriteriaRefusal {
        public DischargeNotSoon(LocalDate latest) {
            super(Kind.RULE, Map.of("latest", latest));
            at("homelessness/dischargeOn");
        }
    }

    /** A home waits after the institution. */
    @Guards(dated = HomelessnessPolicy.class)
    public static final class HomeAfterDischarge extends CriteriaRefusal {
        public HomeAfterDischarge(Situation situation) {
            super(Kind.RULE, Map.of("situation", situation, "homeAfter", true));
            at("homelessness/homeAfter");
        }
    }

    /** In neither situation 1 nor 2, and not at risk of being there soon. */
    @Guards(dated = HomelessnessPolicy.class)
    public static final class NotAtRisk extends CriteriaRefusal {
        public NotAtRisk(Situation situation) {
            super(Kind.RULE, Map.of("situation", situation, "atRisk", false));
            at("homelessness/atRisk");
        }
    }

    /** The code of the homelessness situation is not 1 to 4. */
    public static final class UnknownSituation extends CriteriaRefusal {
        public UnknownSituation() {
            super(Kind.INPUT, Map.of());
            at("homelessness/situation");
        }
    }
}
