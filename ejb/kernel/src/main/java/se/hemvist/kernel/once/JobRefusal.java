package se.hemvist.kernel.once;

import java.time.Instant;
import java.util.Map;
import se.hemvist.kernel.rule.Refusal;

/** Why a job is not run, or not run on. */
public abstract sealed class JobRefusal extends Refusal {

    private JobRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** Somebody runs it and has given a sign of life. */
    public static final class RunsAlready extends JobRefusal {
        public RunsAlready(JobKey of, Instant heartbeatAt) {
            super(Kind.STATE, Map.of("job", of.job(), "key", of.key(), "heartbeatAt", heartbeatAt));
        }
    }

    /** Somebody else has taken over the run, or it is over. */
    public static final class Fenced extends JobRefusal {
        public Fenced(Claim claim) {
            super(Kind.STATE, Map.of("job", claim.of().job(), "key", claim.of().key()));
        }
    }

    /** There is no run to take over. */
    public static final class NotRunning extends JobRefusal {
        public NotRunning(JobKey of) {
            super(Kind.STATE, Map.of("job", of.job(), "key", of.key()));
        }
    }
}
