package se.hemvist.batch.run;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import se.hemvist.kernel.once.Claim;
import se.hemvist.kernel.once.JobClaims;
import se.hemvist.kernel.once.JobKey;
import se.hemvist.kernel.once.JobRefusal;
import se.hemvist.kernel.once.JobRun;
import se.hemvist.kernel.once.JobState;

/** The claims of an installation, kept in memory. */
final class KnownRuns extends JobClaims {

    private static final Instant NOW = Instant.parse("2026-11-22T00:15:00Z");

    private final Map<JobKey, JobRun> runs = new HashMap<>();
    private final Map<JobKey, Long> executions = new HashMap<>();
    private boolean silent;

    /** Another server holds it and gives signs of life. */
    void heldElsewhere(JobKey key) {
        put(key, JobState.RUNNING, "elsewhere", 1);
    }

    /** Another server has taken it over. */
    void takenByAnother(JobKey key) {
        put(key, JobState.RUNNING, "elsewhere", fence(key) + 1);
    }

    void fallSilent() {
        silent = true;
    }

    void ended(JobKey key, JobState state) {
        put(key, state, "here", 1);
    }

    @Override
    public Optional<JobRun> find(JobKey key) {
        return Optional.ofNullable(runs.get(key));
    }

    @Override
    public Map<String, JobState> states(String job) {
        return runs.values().stream()
                .filter(run -> run.key().job().equals(job))
                .collect(Collectors.toMap(run -> run.key().key(), JobRun::state));
    }

    @Override
    public Claim claim(JobKey key, String node) {
        if (isRunning(key)) {
            throw new JobRefusal.RunsAlready(key, NOW);
        }
        return put(key, JobState.RUNNING, node, fence(key) + 1);
    }

    @Override
    public Optional<Claim> claimUndone(JobKey key, String node) {
        return find(key).filter(run -> run.state() == JobState.DONE).isPresent()
                ? Optional.empty()
                : Optional.of(claim(key, node));
    }

    @Override
    public Claim takeOver(JobKey key, String node) {
        if (!silent && !runs.get(key).course().holder().node().equals(node)) {
            throw new JobRefusal.RunsAlready(key, NOW);
        }
        return put(key, JobState.RUNNING, node, fence(key) + 1);
    }

    @Override
    public void startedAs(Claim claim, long executionId) {
        heartbeat(claim);
        executions.put(claim.of(), executionId);
        put(claim.of(), JobState.RUNNING, "here", claim.fence());
    }

    @Override
    public void heartbeat(Claim claim) {
        if (fence(claim.of()) != claim.fence()) {
            throw new JobRefusal.Fenced(claim);
        }
    }

    @Override
    public void finish(Claim claim, JobState outcome, Map<String, Long> counts) {
        heartbeat(claim);
        put(claim.of(), outcome, "here", claim.fence());
    }

    private boolean isRunning(JobKey key) {
        return find(key).filter(run -> run.state() == JobState.RUNNING).isPresent();
    }

    private long fence(JobKey key) {
        return find(key).map(run -> run.course().holder().fence()).orElse(0L);
    }

    private OptionalLong execution(JobKey key) {
        return Optional.ofNullable(executions.get(key)).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    private Claim put(JobKey key, JobState state, String node, long fence) {
        JobRun.Holder holder = new JobRun.Holder(node, fence, NOW);
        Optional<Instant> finished = state == JobState.RUNNING ? Optional.empty() : Optional.of(NOW);
        JobRun.Course course = new JobRun.Course(holder, execution(key), NOW, finished);
        UUID id = find(key).map(JobRun::id).orElseGet(UUID::randomUUID);
        runs.put(key, new JobRun(id, key, state, course, Map.of()));
        return new Claim(key, fence);
    }
}
