package se.hemvist.batch.run;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import se.hemvist.kernel.once.Checkpoints;
import se.hemvist.kernel.once.Claim;
import se.hemvist.kernel.once.JobClaims;
import se.hemvist.kernel.once.JobKey;
import se.hemvist.kernel.once.JobRun;
import se.hemvist.kernel.once.JobState;

/** Starts runs; one that broke off goes on at its checkpoint. */
@ApplicationScoped
class Runs {

    private static final Logger LOG = System.getLogger(Runs.class.getName());

    /** The claim tells who may restart; the server knows only its own process, and would ask no other. */
    private static final Map<String, String> BY_OUR_CLAIM = Map.of("jberet.restart.mode", "force");

    private static final String CATCH_UP = "catchUp";

    @Inject
    JobClaims claims;

    @Inject
    HeldClaims held;

    @Inject
    Checkpoints checkpoints;

    @Inject
    Pausing pausing;

    @Inject
    FollowingRuns following;

    /**
     * Starts the job for the key; what was done is done again, and finds nothing to do.
     *
     * @throws JobsRefusal.JobRunning if it is being run for that key
     * @throws JobsRefusal.JobsPaused while jobs rest
     */
    JobRun start(JobKey key) {
        pausing.demandNone();
        Optional<JobRun> before = claims.find(key);
        return begun(held.claim(key), before, false);
    }

    /**
     * Starts a night or month that was missed, after which the others that were follow; none if it has been done meanwhile.
     *
     * @throws JobsRefusal.JobRunning if it is being run
     * @throws JobsRefusal.JobsPaused while jobs rest
     */
    Optional<JobRun> startMissed(JobKey key) {
        pausing.demandNone();
        Optional<JobRun> before = claims.find(key);
        return held.claimUndone(key).map(claim -> begun(claim, before, true));
    }

    private JobRun begun(Claim claim, Optional<JobRun> before, boolean catchUp) {
        begin(claim, brokenOff(before), catchUp);
        return claims.find(claim.of()).orElseThrow();
    }

    /** Has a run that was seen broken off go on, unless somebody else has it by now. */
    void takeUp(JobRun seen) {
        held.takeUp(seen).ifPresent(claim -> {
            OptionalLong execution = seen.course().executionId();
            LOG.log(
                    Level.INFO,
                    "{0} for {1} goes on by itself",
                    claim.of().job(),
                    claim.of().key());
            begin(claim, execution, execution.isPresent() && wasCatchingUp(execution.getAsLong()));
        });
    }

    /** Has a run that is done be over for the server as well, and what was missed after it follow. */
    void close(JobRun done) {
        long execution = done.course().executionId().orElseThrow();
        LOG.log(
                Level.INFO,
                "{0} for {1} was done before its server broke off",
                done.key().job(),
                done.key().key());
        boolean catchUp = wasCatchingUp(execution);
        checkpoints.close(execution);
        if (catchUp) {
            following.after(done.key());
        }
    }

    private static OptionalLong brokenOff(Optional<JobRun> before) {
        return before.filter(run -> run.state() != JobState.DONE)
                .map(run -> run.course().executionId())
                .orElse(OptionalLong.empty());
    }

    private static boolean wasCatchingUp(long executionId) {
        try {
            Properties before = BatchRuntime.getJobOperator().getParameters(executionId);
            return before != null && Boolean.parseBoolean(before.getProperty(CATCH_UP));
        } catch (BatchRuntimeException forgotten) {
            LOG.log(Level.INFO, "Nothing is known of execution {0}: {1}", executionId, forgotten.getMessage());
            return false;
        }
    }

    private void begin(Claim claim, OptionalLong brokenOff, boolean catchUp) {
        Properties properties = new Properties();
        properties.setProperty(JobKind.of(claim.of()).period(), claim.of().key());
        properties.setProperty(CATCH_UP, Boolean.toString(catchUp));
        properties.setProperty("fence", Long.toString(claim.fence()));
        try {
            begin(claim.of(), brokenOff, properties);
        } catch (BatchRuntimeException failure) {
            held.finish(claim, JobState.FAILED, Map.of());
            throw failure;
        }
    }

    private void begin(JobKey key, OptionalLong brokenOff, Properties properties) {
        OptionalLong toRestart =
                brokenOff.isPresent() ? checkpoints.toRestart(brokenOff.getAsLong()) : OptionalLong.empty();
        if (toRestart.isEmpty() || !goesOn(key, toRestart.getAsLong(), properties)) {
            BatchRuntime.getJobOperator().start(key.job(), properties);
        }
    }

    private static boolean goesOn(JobKey key, long execution, Properties properties) {
        Properties again = new Properties();
        again.putAll(properties);
        again.putAll(BY_OUR_CLAIM);
        try {
            BatchRuntime.getJobOperator().restart(execution, again);
            return true;
        } catch (BatchRuntimeException lost) {
            LOG.log(Level.WARNING, "{0} begins anew: {1}", key, lost.getMessage());
            return false;
        }
    }
}
