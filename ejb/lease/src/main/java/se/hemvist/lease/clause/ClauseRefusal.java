package se.hemvist.lease.clause;

import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why a term has no place in a lease. */
public abstract sealed class ClauseRefusal extends Refusal {

    private ClauseRefusal(ClauseKind kind, int place) {
        super(Kind.RULE, Map.of("kind", kind));
        at(SpecialTerms.pointer(place, "kind"));
    }

    /** Treatment, tests and medicine as terms of a lease have no support in law: they belong in the plan for the person. */
    @Guards(rule = "L-05", section = "JO 8958-2020")
    public static final class TreatmentInLease extends ClauseRefusal {
        public TreatmentInLease(ClauseKind kind, int place) {
            super(kind, place);
        }
    }

    /** Visits as terms of a lease go beyond the landlord's access (JB 12:26): support is offered, and agreed on apart. */
    @Guards(rule = "L-05", section = "JO 7595-2016")
    public static final class VisitsInLease extends ClauseRefusal {
        public VisitsInLease(ClauseKind kind, int place) {
            super(kind, place);
        }
    }
}
