package se.hemvist.kernel.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.hemvist.kernel.once.OldEntry.Sort;
import se.hemvist.kernel.store.Sql;

/**
 * What has been done long ago and is kept no longer: runs of jobs with what they set aside, the server's own account of
 * their executions, and answers kept for requests that might have been repeated. What is not over is never old.
 */
@ApplicationScoped
@Transactional
public class History {

    private static final String OLD_RUNS =
            """
            select run_id::text as id from kernel.job_run where finished_at < ? and run_id > ?::uuid
            order by run_id limit ?
            """;

    private static final String OLD_ANSWERS =
            """
            select token::text as id from kernel.once where reserved_at < ? and token > ?::uuid order by token limit ?
            """;

    /** The tables are the server's (JBeret); an instance is old when nothing has happened to any execution of it. */
    private static final String IS_OLD_INSTANCE =
            """
            not exists (
                select 1 from job_execution execution
                where execution.jobinstanceid = instance.jobinstanceid
                  and greatest(execution.createtime, execution.starttime, execution.lastupdatedtime) >= ?)
            """;

    private static final String OLD_INSTANCES =
            """
            select jobinstanceid::text as id from job_instance instance where %s and jobinstanceid > ?::bigint
            order by jobinstanceid limit ?
            """
                    .formatted(IS_OLD_INSTANCE);

    private static final String FORGET_RUNS =
            """
            with old as (select run_id from kernel.job_run where finished_at < ? and run_id = any(?::uuid[])),
            items as (delete from kernel.job_item_refused where run_id in (select run_id from old))
            delete from kernel.job_run where run_id in (select run_id from old)
            """;

    private static final String FORGET_ANSWERS =
            "delete from kernel.once where reserved_at < ? and token = any(?::uuid[])";

    private static final String FORGET_INSTANCES =
            """
            with old as (select jobinstanceid from job_instance instance where %s and jobinstanceid = any(?::bigint[])),
            executions as (select jobexecutionid from job_execution where jobinstanceid in (select jobinstanceid from old)),
            steps as (select stepexecutionid from step_execution
                      where jobexecutionid in (select jobexecutionid from executions)),
            no_partitions as (
                delete from partition_execution where stepexecutionid in (select stepexecutionid from steps)),
            no_steps as (delete from step_execution where stepexecutionid in (select stepexecutionid from steps)),
            no_executions as (
                delete from job_execution where jobexecutionid in (select jobexecutionid from executions))
            delete from job_instance where jobinstanceid in (select jobinstanceid from old)
            """
                    .formatted(IS_OLD_INSTANCE);

    private static final Map<Sort, String> OLD =
            Map.of(Sort.RUN, OLD_RUNS, Sort.ANSWER, OLD_ANSWERS, Sort.INSTANCE, OLD_INSTANCES);

    private static final Map<Sort, String> FORGET =
            Map.of(Sort.RUN, FORGET_RUNS, Sort.ANSWER, FORGET_ANSWERS, Sort.INSTANCE, FORGET_INSTANCES);

    @Inject
    Sql sql;

    /** The next of what was over before the time, all of one sort; none at the end. */
    public List<OldEntry> before(Instant time, OldEntry after, int limit) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.compareTo(after.sort()) >= 0)
                .map(sort -> entries(time, sort == after.sort() ? after : new OldEntry(sort, sort.first), limit))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(List::of);
    }

    /** Forgets those of them that are from before the time still; how many. */
    public int forget(Instant time, Collection<OldEntry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        OldEntry::sort, TreeMap::new, Collectors.mapping(OldEntry::id, Collectors.toList())))
                .entrySet()
                .stream()
                .mapToInt(of -> sql.update(wanted(FORGET, of.getKey()), time, of.getValue()))
                .sum();
    }

    private List<OldEntry> entries(Instant time, OldEntry after, int limit) {
        Sort sort = after.sort();
        return sql.list(wanted(OLD, sort), row -> new OldEntry(sort, row.getString("id")), time, after.id(), limit);
    }

    private static String wanted(Map<Sort, String> statements, Sort sort) {
        return Objects.requireNonNull(statements.get(sort));
    }
}
