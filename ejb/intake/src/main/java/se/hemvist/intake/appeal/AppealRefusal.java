package se.hemvist.intake.appeal;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about appeals. */
public abstract sealed class AppealRefusal extends Refusal {

    private AppealRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** No appeal by that id. */
    public static final class UnknownAppeal extends AppealRefusal {
        public UnknownAppeal() {
            super(Kind.UNKNOWN, Map.of());
        }
    }

    /** An appeal of the decision has not ended. */
    public static final class AlreadyAppealed extends AppealRefusal {
        public AlreadyAppealed(LocalDate receivedOn) {
            super(Kind.STATE, Map.of("receivedOn", receivedOn));
        }
    }

    /** The appeal has ended. */
    public static final class AppealEnded extends AppealRefusal {
        public AppealEnded(AppealResult result) {
            super(Kind.STATE, Map.of("result", result));
        }
    }

    /** What came in time is taken up; what came too late is not. */
    @Guards(rule = "L-20", section = "FL 45")
    public static final class NotThatResult extends AppealRefusal {
        public NotThatResult(boolean inTime) {
            super(Kind.RULE, Map.of("inTime", inTime));
            at("result");
        }
    }
}
