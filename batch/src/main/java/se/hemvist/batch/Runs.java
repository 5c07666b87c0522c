package se.hemvist.batch;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import se.hemvist.kernel.once.Claim;
import se.hemvist.kernel.once.JobClaims;
import se.hemvist.kernel.once.JobKey;
import se.hemvist.kernel.once.JobRun;
import se.hemvist.kernel.once.JobState;

/** Starts runs; one that broke off goes on at its checkpoint. */
@ApplicationScoped
class Runs {

    private static final Logger LOG = System.getLogger(Runs.class.getName());

    @Inject
    JobClaims claims;

    @Inject
    HeldClaims held;

    /**
     * Starts the job for the key.
     *
     * @param parameters the job's own, the key among them
     * @throws JobsRefusal.JobRunning if it is being run for that key
     */
    JobRun start(JobKey key, Map<String, String> parameters) {
        Optional<JobRun> before = claims.find(key);
        Claim claim = held.claim(key);
        Properties properties = new Properties();
        properties.putAll(parameters);
        properties.setProperty("fence", Long.toString(claim.fence()));
        try {
            begin(key, brokenOff(before), properties);
        } catch (BatchRuntimeException failure) {
            held.finish(claim, JobState.FAILED, Map.of());
            throw failure;
        }
        return claims.find(key).orElseThrow();
    }

    private static OptionalLong brokenOff(Optional<JobRun> before) {
        return before.filter(run -> run.state() != JobState.DONE)
                .map(run -> run.course().executionId())
                .orElse(OptionalLong.empty());
    }

    private static void begin(JobKey key, OptionalLong brokenOff, Properties properties) {
        JobOperator operator = BatchRuntime.getJobOperator();
        if (brokenOff.isPresent()) {
            try {
                operator.restart(brokenOff.getAsLong(), properties);
                return;
            } catch (BatchRuntimeException lost) {
                LOG.log(Level.INFO, "{0} begins anew: {1}", key, lost.getMessage());
            }
        }
        operator.start(key.job(), properties);
    }
}
