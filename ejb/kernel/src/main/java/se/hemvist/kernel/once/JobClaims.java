package se.hemvist.kernel.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.once.JobRefusal.Fenced;
import se.hemvist.kernel.once.JobRefusal.NotRunning;
import se.hemvist.kernel.once.JobRefusal.RunsAlready;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.store.RealTime;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.store.Transactions;

/**
 * Who may run which job: one claim per job and key in the whole installation. All but {@link #hold} commits by itself.
 */
@ApplicationScoped
public class JobClaims {

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Inject
    @RealTime
    Clock clock;

    /**
     * Claims a run that is new, or over; run again, a job that was done does nothing more.
     *
     * @throws RunsAlready if it is running, even if its holder is silent: that is for {@link #takeOver}
     */
    public Claim claim(JobKey key, String node) {
        throw new UnsupportedOperationException("Comes with the next change");
    }

    /**
     * Takes a running job from a holder that has been silent for a minute, or from one's own node's former life.
     *
     * @throws RunsAlready if another node holds it and has given a sign of life
     * @throws NotRunning  if it is not running
     */
    public Claim takeOver(JobKey key, String node) {
        throw new UnsupportedOperationException("Comes with the next change");
    }

    /**
     * Keeps the number of the server's batch execution.
     *
     * @throws Fenced if the claim has been lost
     */
    public void startedAs(Claim claim, long executionId) {
        throw new UnsupportedOperationException("Comes with the next change");
    }

    /**
     * Gives a sign of life.
     *
     * @throws Fenced if the claim has been lost
     */
    public void heartbeat(Claim claim) {
        throw new UnsupportedOperationException("Comes with the next change");
    }

    /**
     * Makes the caller's transaction fail unless the claim still holds when it commits; to be called last in a chunk.
     *
     * @throws Fenced if the claim has been lost
     */
    @Transactional(TxType.MANDATORY)
    public void hold(Claim claim) {
        throw new UnsupportedOperationException("Comes with the next change");
    }

    /**
     * Ends the run.
     *
     * @param outcome any state but RUNNING
     * @throws Fenced if the claim has been lost
     */
    public void finish(Claim claim, JobState outcome, Map<String, Long> counts) {
        throw new UnsupportedOperationException("Comes with the next change");
    }

    /** Sets aside an item that was refused, with the code of the refusal; again, if it is refused again. */
    public void setAside(Claim claim, String item, String code) {
        throw new UnsupportedOperationException("Comes with the next change");
    }

    public Optional<JobRun> find(JobKey key) {
        throw new UnsupportedOperationException("Comes with the next change");
    }

    public Optional<JobRun> find(UUID id) {
        throw new UnsupportedOperationException("Comes with the next change");
    }

    /** The latest first. */
    public Page<JobRun> list(PageRequest page) {
        throw new UnsupportedOperationException("Comes with the next change");
    }
}
