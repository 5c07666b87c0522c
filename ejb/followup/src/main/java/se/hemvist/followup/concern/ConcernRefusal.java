package se.hemvist.followup.concern;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why an event or a concern cannot be noted, reported or struck. */
public abstract sealed class ConcernRefusal extends Refusal {

    private ConcernRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** Events are noted by those who give the support, and only while they do. */
    @Guards(rule = "G-70", section = "Beskrivning av uppdraget")
    public static final class NoSupportNow extends ConcernRefusal {
        public NoSupportNow(AssignmentState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** The assignment has none by that identity. */
    public static final class UnknownConcern extends ConcernRefusal {
        public UnknownConcern(ConcernId concern) {
            super(Kind.UNKNOWN, Map.of("concern", concern.value()));
        }
    }

    /** Social services were told before. */
    public static final class AlreadyReported extends ConcernRefusal {
        public AlreadyReported(LocalDate on) {
            super(Kind.STATE, Map.of("on", on));
        }
    }

    /** It was noted by mistake, and struck. */
    public static final class ConcernStruck extends ConcernRefusal {
        public ConcernStruck(LocalDate on) {
            super(Kind.STATE, Map.of("on", on));
        }
    }
}
