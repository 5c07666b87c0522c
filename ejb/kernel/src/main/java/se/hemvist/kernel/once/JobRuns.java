package se.hemvist.kernel.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
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

    /** Those that nobody has ended: what a server looks through when it starts. */
    public List<JobRun> running() {
        return sql.list("select * from kernel.job_run where state = 'RUNNING' order by started_at", JobRuns::run);
    }

    /** What a run set aside, with the code of the refusal. */
    public List<SetAside> setAside(UUID run) {
        return sql.list(
                "select item, code, refused_at from kernel.job_item_refused where run_id = ? order by item",
                row -> new SetAside(row.getString("item"), row.getString("code"), instant(row, "refused_at")),
                run);
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
