package se.hemvist.kernel.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import se.hemvist.kernel.once.JobRun.Course;
import se.hemvist.kernel.once.JobRun.Holder;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.store.Json;
import se.hemvist.kernel.store.Sql;

/** The runs of jobs, to look at. */
@ApplicationScoped
@Transactional
public class JobRuns {

    private static final String FIGURES =
            """
            select job,
                   count(*) filter (where state = 'RUNNING') as running,
                   count(*) filter (where state = 'DONE') as done,
                   count(*) filter (where state = 'FAILED') as failed,
                   count(*) filter (where state = 'STOPPED') as stopped,
                   (array_agg(state order by run_key desc))[1] as latest,
                   max(run_key) filter (where state = 'DONE') as done_key,
                   max(finished_at) filter (where state = 'DONE') as done_at
            from kernel.job_run group by job order by job
            """;

    private static final String DONE_UNNOTED =
            """
            select run.* from kernel.job_run run join job_execution on jobexecutionid = execution_id
            where run.state = 'DONE' and run.node = ? and batchstatus in ('STARTING', 'STARTED', 'STOPPING')
            order by run.started_at
            """;

    private static final String SILENT =
            """
            select * from kernel.job_run
            where state = 'RUNNING' and heartbeat_at < clock_timestamp() - make_interval(secs => ?)
            order by started_at
            """;

    @Inject
    Sql sql;

    public Optional<JobRun> find(JobKey key) {
        return sql.one(
                "select * from kernel.job_run where job = ? and run_key = ?", JobRuns::run, key.job(), key.key());
    }

    public Optional<JobRun> find(UUID id) {
        return sql.one("select * from kernel.job_run where run_id = ?", JobRuns::run, id);
    }

    /** The latest first. */
    public Page<JobRun> list(PageRequest page) {
        long total = sql.one("select count(*) from kernel.job_run", row -> row.getLong(1))
                .orElseThrow();
        return new Page<>(
                sql.list(
                        "select * from kernel.job_run order by started_at desc, run_id limit ? offset ?",
                        JobRuns::run,
                        page.limit(),
                        page.offset()),
                total,
                page);
    }

    /** Those that nobody has ended: what servers look through now and then. */
    public List<JobRun> running() {
        return sql.list("select * from kernel.job_run where state = 'RUNNING' order by started_at", JobRuns::run);
    }

    /** Those that nobody has ended, and those that were stopped before their end. */
    public List<JobRun> unfinished() {
        return sql.list(
                "select * from kernel.job_run where state in ('RUNNING', 'STOPPED') order by started_at", JobRuns::run);
    }

    /** Since when the house is there to run jobs, in real time. */
    public Instant possibleSince() {
        return sql.one("select began_at from kernel.house_clock", row -> instant(row, "began_at"))
                .orElseThrow();
    }

    /** Those that failed or were stopped and have not been run to their end since, the one that broke off first first. */
    public List<JobRun> brokenOff() {
        return sql.list(
                "select * from kernel.job_run where state in ('FAILED', 'STOPPED') order by finished_at, run_id",
                JobRuns::run);
    }

    /** How each run of the job that is kept stands, by its key. */
    public Map<String, JobState> states(String job) {
        return sql
                .list(
                        "select run_key, state from kernel.job_run where job = ?",
                        row -> Map.entry(row.getString("run_key"), JobState.valueOf(row.getString("state"))),
                        job)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those that are done, which the node's server has not noted: it broke off in the moment between. */
    public List<JobRun> doneUnnoted(String node) {
        return sql.list(DONE_UNNOTED, JobRuns::run, node);
    }

    /** What a run set aside, with the code of the refusal. */
    public List<SetAside> setAside(UUID run) {
        return sql.list(
                "select item, code, refused_at from kernel.job_item_refused where run_id = ? order by item",
                row -> new SetAside(row.getString("item"), row.getString("code"), instant(row, "refused_at")),
                run);
    }

    /** How the runs of each job stand, by the name of the job. */
    public List<JobFigures> figures() {
        return sql.list(FIGURES, JobRuns::figures);
    }

    /** The runs that have given no sign of life for longer, by the database's clock. */
    public List<JobRun> silentFor(Duration time) {
        return sql.list(SILENT, JobRuns::run, time.toSeconds());
    }

    private static JobFigures figures(ResultSet row) throws SQLException {
        Map<JobState, Long> runs = new EnumMap<>(JobState.class);
        for (JobState state : JobState.values()) {
            long number = row.getLong(state.name().toLowerCase(Locale.ROOT));
            if (number > 0) {
                runs.put(state, number);
            }
        }
        return new JobFigures(
                row.getString("job"),
                runs,
                JobState.valueOf(row.getString("latest")),
                Optional.ofNullable(row.getString("done_key")),
                Optional.ofNullable(row.getObject("done_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static JobRun run(ResultSet row) throws SQLException {
        long execution = row.getLong("execution_id");
        OptionalLong executionId = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(execution);
        return new JobRun(
                Sql.uuid(row, "run_id"),
                new JobKey(row.getString("job"), row.getString("run_key")),
                JobState.valueOf(row.getString("state")),
                new Course(
                        new Holder(row.getString("node"), row.getLong("fence"), instant(row, "heartbeat_at")),
                        executionId,
                        instant(row, "started_at"),
                        Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)),
                counts(row.getString("counts")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Map<String, Long> counts(String json) {
        return Json.read(json).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, count -> Long.valueOf(count.getValue())));
    }
}
