package se.hemvist.batch.run;

import java.time.Instant;
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

    /** Operators have ordered that jobs rest. */
    public static final class JobsPaused extends JobsRefusal {
        public JobsPaused(Instant since) {
            super(Kind.STATE, Map.of("since", since));
        }
    }

    /** What a night would do is told of the one that comes next, and of those that have been. */
    public static final class NotForeseeable extends JobsRefusal {
        public NotForeseeable(LocalDate day, LocalDate today) {
            super(Kind.MISFIT, Map.of("day", day, "today", today));
        }
    }

    /** A night is run when its day has ended, and a month when it is over. */
    public static final class PeriodNotOver extends JobsRefusal {
        public PeriodNotOver(JobKey of, LocalDate today) {
            super(Kind.MISFIT, Map.of("job", of.job(), "key", of.key(), "today", today));
        }
    }

    /** There is no such run. */
    public static final class UnknownRun extends JobsRefusal {
        public UnknownRun(UUID id) {
            super(Kind.UNKNOWN, Map.of("id", id));
        }
    }
}
