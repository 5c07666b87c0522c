package se.hemvist.batch.run;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.hemvist.kernel.once.Claim;
import se.hemvist.kernel.once.JobClaims;
import se.hemvist.kernel.once.JobPause;
import se.hemvist.kernel.once.JobRun;
import se.hemvist.kernel.once.JobState;

/**
 * Has jobs rest while operators want it: none is started, and those that run stop when their portion is done. The order
 * stands in the database, so that every server obeys it, also one that is started later.
 */
@ApplicationScoped
class Pausing {

    private static final Logger LOG = System.getLogger(Pausing.class.getName());

    @Inject
    JobPause pause;

    @Inject
    HeldClaims held;

    @Inject
    JobClaims claims;

    /** Those under which something ran here that was told to stop. */
    private final Set<Claim> stopped = ConcurrentHashMap.newKeySet();

    Optional<Instant> since() {
        return pause.since();
    }

    /** @throws JobsRefusal.JobsPaused while jobs rest */
    void demandNone() {
        pause.since().ifPresent(since -> {
            throw new JobsRefusal.JobsPaused(since);
        });
    }

    /** Orders it, and stops what runs on this server; other servers see to their own within seconds. */
    void begin() {
        pause.begin();
        stopOwn();
    }

    void end() {
        pause.end();
    }

    /** Stops what runs here, if jobs are to rest. */
    void obey() {
        if (pause.since().isPresent()) {
            stopOwn();
        }
    }

    /** What was told to stop here and has done so by now, each once: a pause may be over before its last run is at rest. */
    List<JobRun> atRest() {
        List<JobRun> resting = new ArrayList<>();
        stopped.removeIf(claim -> {
            Optional<JobRun> run =
                    claims.find(claim.of()).filter(now -> now.course().holder().fence() == claim.fence());
            run.filter(now -> now.state() == JobState.STOPPED).ifPresent(resting::add);
            return run.filter(now -> now.state() == JobState.RUNNING).isEmpty();
        });
        return resting;
    }

    private void stopOwn() {
        held.all().forEach(claim -> executionOf(claim).ifPresent(execution -> {
            stopped.add(claim);
            stop(execution);
        }));
    }

    private OptionalLong executionOf(Claim claim) {
        return claims.find(claim.of()).map(run -> run.course().executionId()).orElse(OptionalLong.empty());
    }

    void stop(long executionId) {
        try {
            BatchRuntime.getJobOperator().stop(executionId);
        } catch (BatchRuntimeException over) {
            LOG.log(Level.INFO, "Execution {0} does not run: {1}", executionId, over.getMessage());
        }
    }
}
