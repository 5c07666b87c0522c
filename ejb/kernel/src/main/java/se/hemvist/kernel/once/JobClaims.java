package se.hemvist.kernel.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.once.JobRefusal.Fenced;
import se.hemvist.kernel.once.JobRefusal.NotRunning;
import se.hemvist.kernel.once.JobRefusal.RunsAlready;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.store.Json;
import se.hemvist.kernel.store.RealTime;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.store.Transactions;

/**
 * Who may run which job: one claim per job and key in the whole installation. All but {@link #hold} commits by itself.
 * How long a holder has been silent is told by the database's clock alone, which is the same for all servers.
 */
@ApplicationScoped
public class JobClaims {

    private static final Duration SILENT_AFTER = Duration.ofSeconds(60);

    private static final String CLAIM =
            """
            insert into kernel.job_run as run (run_id, job, run_key, fence, state, node, started_at, heartbeat_at)
            values (?, ?, ?, 1, 'RUNNING', ?, ?, clock_timestamp())
            on conflict (job, run_key) do update set
                fence = run.fence + 1, state = 'RUNNING', node = excluded.node,
                execution_id = case run.state when 'DONE' then null else run.execution_id end,
                started_at = excluded.started_at, heartbeat_at = excluded.heartbeat_at, finished_at = null,
                counts = '{}'
            where run.state <> 'RUNNING' and (? or run.state <> 'DONE')
            returning fence
            """;

    private static final String TAKE_OVER =
            """
            update kernel.job_run run set fence = fence + 1, node = ?, heartbeat_at = clock_timestamp()
            from (select run_id from kernel.job_run
                  where job = ? and run_key = ? and state = 'RUNNING'
                    and (node = ? or heartbeat_at <= clock_timestamp() - make_interval(secs => ?))
                  for update skip locked) silent
            where run.run_id = silent.run_id
            returning fence
            """;

    /** Rows that a server has locked, and then been stopped, must not be out of reach for those that go on. */
    private static final String GIVE_UP_WHEN_SILENT =
            "select set_config('idle_in_transaction_session_timeout', ?, true)";

    /** Not the time at which the transaction began, which may be long ago when a chunk ends. */
    private static final String ALIVE = "heartbeat_at = clock_timestamp()";

    private static final String HELD = " where job = ? and run_key = ? and fence = ? and state = 'RUNNING'";

    @Inject
    Sql sql;

    @Inject
    JobRuns runs;

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
        return claimed(key, node, true).orElseThrow(() -> runsAlready(key));
    }

    /**
     * Claims a run that is new, or over but not done; none if it is done.
     *
     * @throws RunsAlready if it is running, even if its holder is silent: that is for {@link #takeOver}
     */
    public Optional<Claim> claimUndone(JobKey key, String node) {
        Optional<Claim> claim = claimed(key, node, false);
        boolean done =
                runs.find(key).filter(run -> run.state() == JobState.DONE).isPresent();
        if (claim.isEmpty() && !done) {
            throw runsAlready(key);
        }
        return claim;
    }

    private Optional<Claim> claimed(JobKey key, String node, boolean again) {
        return transactions.apart(() -> sql.one(
                CLAIM,
                row -> new Claim(key, row.getLong("fence")),
                UUID.randomUUID(),
                key.job(),
                key.key(),
                node,
                clock.instant(),
                again));
    }

    /**
     * Takes a running job from a holder that has been silent for a minute, or from one's own node's former life.
     *
     * @throws RunsAlready if another node holds it and has given a sign of life, or is about to commit
     * @throws NotRunning  if it is not running
     */
    public Claim takeOver(JobKey key, String node) {
        return transactions.apart(() -> sql.one(
                        TAKE_OVER,
                        row -> new Claim(key, row.getLong("fence")),
                        node,
                        key.job(),
                        key.key(),
                        node,
                        SILENT_AFTER.toSeconds())
                .orElseThrow(() -> runsAlready(key)));
    }

    /**
     * Keeps the number of the server's batch execution.
     *
     * @throws Fenced if the claim has been lost
     */
    public void startedAs(Claim claim, long executionId) {
        change(claim, "execution_id = ?", executionId);
    }

    /**
     * Gives a sign of life.
     *
     * @throws Fenced if the claim has been lost
     */
    public void heartbeat(Claim claim) {
        change(claim, ALIVE);
    }

    /** To be called first in a chunk: if its server stands still for a minute, the database undoes it. */
    @Transactional(TxType.MANDATORY)
    public void begin() {
        sql.one(GIVE_UP_WHEN_SILENT, row -> true, Long.toString(SILENT_AFTER.toMillis()));
    }

    /**
     * Makes the caller's transaction fail unless the claim still holds when it commits; to be called last in a chunk.
     *
     * @throws Fenced if the claim has been lost
     */
    @Transactional(TxType.MANDATORY)
    public void hold(Claim claim) {
        demand(claim, set(claim, ALIVE));
    }

    /**
     * Ends the run.
     *
     * @param outcome any state but RUNNING
     * @throws Fenced if the claim has been lost
     */
    public void finish(Claim claim, JobState outcome, Map<String, Long> counts) {
        if (outcome == JobState.RUNNING) {
            throw new IllegalArgumentException("A run does not end by running");
        }
        change(claim, "state = ?, finished_at = ?, counts = ?::jsonb", outcome, clock.instant(), Json.of(counts));
    }

    /**
     * Has the run begin anew when it is started again, and not go on at its checkpoint.
     *
     * @throws Fenced if the claim has been lost
     */
    public void beginAnewNextTime(Claim claim) {
        change(claim, "execution_id = null");
    }

    /** The run, however it stands. */
    public Optional<JobRun> find(JobKey key) {
        return runs.find(key);
    }

    /** The run, however it stands. */
    public Optional<JobRun> find(UUID id) {
        return runs.find(id);
    }

    /** How each run of the job that is kept stands, by its key. */
    public Map<String, JobState> states(String job) {
        return runs.states(job);
    }

    /** All runs, the latest first. */
    public Page<JobRun> list(PageRequest page) {
        return runs.list(page);
    }

    private void change(Claim claim, String what, Object... values) {
        demand(claim, transactions.apart(() -> set(claim, what, values)));
    }

    private int set(Claim claim, String what, Object... values) {
        Object[] all = Arrays.copyOf(values, values.length + 3);
        all[values.length] = claim.of().job();
        all[values.length + 1] = claim.of().key();
        all[values.length + 2] = claim.fence();
        return sql.update("update kernel.job_run set " + what + HELD, all);
    }

    private static void demand(Claim claim, int changed) {
        if (changed == 0) {
            throw new Fenced(claim);
        }
    }

    private RuntimeException runsAlready(JobKey key) {
        return runs.find(key)
                .filter(run -> run.state() == JobState.RUNNING)
                .<RuntimeException>map(
                        run -> new RunsAlready(key, run.course().holder().heartbeatAt()))
                .orElseGet(() -> new NotRunning(key));
    }
}
