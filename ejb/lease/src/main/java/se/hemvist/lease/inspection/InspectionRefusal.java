package se.hemvist.lease.inspection;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why an inspection cannot be recorded. */
public abstract sealed class InspectionRefusal extends Refusal {

    private InspectionRefusal(Map<String, ?> facts) {
        super(Kind.STATE, facts);
    }

    /** No such inspection is awaited: the tenant has not moved in. */
    @Guards(rule = "G-92", section = "Inflyttning")
    public static final class NoInspectionAwaited extends InspectionRefusal {
        public NoInspectionAwaited(InspectionKind kind) {
            super(Map.of("kind", kind));
        }
    }

    /** It was made and recorded before. */
    public static final class AlreadyInspected extends InspectionRefusal {
        public AlreadyInspected(InspectionKind kind, LocalDate madeOn) {
            super(Map.of("kind", kind, "madeOn", madeOn));
        }
    }
}
