package se.hemvist.batch;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.hemvist.kernel.once.JobKey;
import se.hemvist.kernel.rule.Refusal;

/** Why a job is not started, or not found. */
public abstract sealed class JobsRefusal extends Refusal {

    private JobsRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** It is being run for this key; look at the run of the id instead. */
    public static final class JobRunning extends JobsRefusal {
        public JobRunning(JobKey of, UUID id) {
            super(Kind.STATE, Map.of("job", of.job(), "key", of.key(), "id", id));
        }
    }

    /** A night is run when its day has ended, and a month when it is over. */
    public static final class PeriodNotOver extends JobsRefusal {
        public PeriodNotOver(JobKey of, LocalDate today) {
            super(Kind.RULE, Map.of("job", of.job(), "key", of.key(), "today", today));
        }
    }

    /** There is no such run. */
    public static final class UnknownRun extends JobsRefusal {
        public UnknownRun(UUID id) {
            super(Kind.UNKNOWN, Map.of("id", id));
        }
    }
}
