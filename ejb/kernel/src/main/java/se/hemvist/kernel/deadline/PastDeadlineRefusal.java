package se.hemvist.kernel.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.hemvist.kernel.rule.Refusal;

/** Why nothing can be decided on a deadline that was taken over. */
public abstract sealed class PastDeadlineRefusal extends Refusal {

    private PastDeadlineRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** None was taken over by that id. */
    public static final class UnknownPastDeadline extends PastDeadlineRefusal {
        public UnknownPastDeadline(UUID deadline) {
            super(Kind.UNKNOWN, Map.of("deadline", deadline));
        }
    }

    /** It does not wait for a decision: somebody has decided on it, it has been settled, or it was not past. */
    public static final class PastDeadlineDecided extends PastDeadlineRefusal {
        public PastDeadlineDecided(UUID deadline) {
            super(Kind.STATE, Map.of("deadline", deadline));
        }
    }

    /** What the night does in the house has been done by nobody elsewhere: it is still to do, or its facts are entered. */
    public static final class DoneByTheNight extends PastDeadlineRefusal {
        public DoneByTheNight(String deadline) {
            super(Kind.MISFIT, Map.of("kind", deadline));
            at("decision");
        }
    }

    /** Something goes on only when it is decided what becomes of a deadline that was past when it was taken over. */
    public static final class PastDeadlineWaits extends PastDeadlineRefusal {
        public PastDeadlineWaits(String deadline, LocalDate dueOn, UUID id) {
            super(Kind.STATE, Map.of("kind", deadline, "dueOn", dueOn, "deadline", id));
        }
    }

    /** What was done elsewhere was done by today. */
    public static final class DoneToCome extends PastDeadlineRefusal {
        public DoneToCome(LocalDate today) {
            super(Kind.MISFIT, Map.of("latest", today));
            at("on");
        }
    }
}
