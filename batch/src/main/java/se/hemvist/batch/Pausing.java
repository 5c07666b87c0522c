package se.hemvist.batch;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import se.hemvist.kernel.once.Claim;
import se.hemvist.kernel.once.JobClaims;
import se.hemvist.kernel.once.JobPause;

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

    private void stopOwn() {
        held.all().forEach(claim -> executionOf(claim).ifPresent(Pausing::stop));
    }

    private OptionalLong executionOf(Claim claim) {
        return claims.find(claim.of()).map(run -> run.course().executionId()).orElse(OptionalLong.empty());
    }

    private static void stop(long executionId) {
        try {
            BatchRuntime.getJobOperator().stop(executionId);
        } catch (BatchRuntimeException over) {
            LOG.log(Level.INFO, "Execution {0} does not run: {1}", executionId, over.getMessage());
        }
    }
}
