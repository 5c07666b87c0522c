package se.hemvist.lease.inspection;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why an inspection cannot be recorded. */
public abstract sealed class InspectionRefusal extends Refusal {

    private InspectionRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** No such inspection is awaited: its occasion has not come. */
    @Guards(rule = "G-92", section = "Inflyttning")
    public static final class NoInspectionAwaited extends InspectionRefusal {
        public NoInspectionAwaited(InspectionKind kind) {
            super(Kind.STATE, Map.of("kind", kind));
        }
    }

    /** It was made and recorded before. */
    public static final class AlreadyInspected extends InspectionRefusal {
        public AlreadyInspected(InspectionKind kind, LocalDate madeOn) {
            super(Kind.STATE, Map.of("kind", kind, "madeOn", madeOn));
        }
    }

    /** Before a transfer, provider and company are there. */
    @Guards(rule = "G-135", section = "Överlåtelse av hyreskontrakt")
    public static final class NotMadeTogether extends InspectionRefusal {
        public NotMadeTogether(InspectionKind kind) {
            super(Kind.RULE, Map.of("kind", kind));
            at("jointly");
        }
    }
}
