package se.hemvist.kernel.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import se.hemvist.kernel.store.Sql;

/**
 * What has been done long ago and is kept no longer: runs of jobs with what they set aside, the server's own account of
 * their executions, and answers kept for requests that might have been repeated. What is not over is never old.
 */
@ApplicationScoped
@Transactional
public class History {

    private static final String OLD_RUNS = "select run_id from kernel.job_run where finished_at < ?";

    private static final String OLD_KEYS = "select token from kernel.once where reserved_at < ?";

    /** The tables are the server's (JBeret); an instance is old when nothing has happened to any execution of it. */
    private static final String OLD_INSTANCES =
            """
            select jobinstanceid from job_instance instance
            where not exists (
                select 1 from job_execution execution
                where execution.jobinstanceid = instance.jobinstanceid
                  and greatest(execution.createtime, execution.starttime, execution.lastupdatedtime) >= ?)
            """;

    private static final String ANY =
            "select 1 where exists (%s) or exists (%s) or exists (%s)".formatted(OLD_RUNS, OLD_KEYS, OLD_INSTANCES);

    private static final String FORGET_RUNS =
            """
            with old as (%s limit ?),
            items as (delete from kernel.job_item_refused where run_id in (select run_id from old))
            delete from kernel.job_run where run_id in (select run_id from old)
            """
                    .formatted(OLD_RUNS);

    private static final String FORGET_KEYS = "delete from kernel.once where token in (%s limit ?)".formatted(OLD_KEYS);

    private static final String FORGET_INSTANCES =
            """
            with old as (%s limit ?),
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
                    .formatted(OLD_INSTANCES);

    @Inject
    Sql sql;

    /** Whether there is anything from before the time that is kept no longer. */
    public boolean reachesBefore(Instant time) {
        return sql.one(ANY, row -> true, time, time, time).isPresent();
    }

    /**
     * Forgets what is from before the time, up to so many of each; how many.
     *
     * @param most of each of runs, keys and instances
     */
    public int forget(Instant time, int most) {
        return sql.update(FORGET_RUNS, time, most)
                + sql.update(FORGET_KEYS, time, most)
                + sql.update(FORGET_INSTANCES, time, most);
    }
}
