package se.hemvist.kernel.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.OptionalLong;
import se.hemvist.kernel.store.Sql;

/**
 * How far the steps of broken runs have come, as the server (JBeret) keeps it. A step that goes on has its checkpoint in
 * memory only, until its first portion is done: killed before that, it would begin anew, and its account with it. And
 * only the newest execution may go on: one that was killed before it had its claim is newer than the one the run knows.
 */
@ApplicationScoped
public class Checkpoints {

    private static final String NEWEST =
            """
            select max(newest.jobexecutionid) from job_execution known
            join job_execution newest using (jobinstanceid)
            where known.jobexecutionid = ?
            having count(*) > 0
            """;

    private static final String CARRY_OVER =
            """
            with lost as (
                select step.stepexecutionid, kept.*
                from step_execution step
                join job_execution execution using (jobexecutionid)
                cross join lateral (
                    select earlier.persistentuserdata, earlier.readercheckpointinfo, earlier.writercheckpointinfo
                    from step_execution earlier
                    join job_execution its using (jobexecutionid)
                    where its.jobinstanceid = execution.jobinstanceid and earlier.stepname = step.stepname
                      and earlier.stepexecutionid < step.stepexecutionid
                      and earlier.writercheckpointinfo is not null
                    order by earlier.stepexecutionid desc
                    limit 1) kept
                where execution.jobinstanceid = (select jobinstanceid from job_execution where jobexecutionid = ?)
                  and step.writercheckpointinfo is null)
            update step_execution step
            set persistentuserdata = lost.persistentuserdata,
                readercheckpointinfo = lost.readercheckpointinfo,
                writercheckpointinfo = lost.writercheckpointinfo
            from lost where lost.stepexecutionid = step.stepexecutionid
            """;

    private static final String CLOSE =
            """
            update job_execution
            set batchstatus = 'COMPLETED', exitstatus = coalesce(exitstatus, 'COMPLETED'),
                endtime = coalesce(endtime, lastupdatedtime)
            where jobexecutionid = ? and batchstatus in ('STARTING', 'STARTED', 'STOPPING')
            """;

    @Inject
    Sql sql;

    /**
     * Makes a broken run ready to go on: gives its steps that have no checkpoint the one of an execution before.
     *
     * @param known an execution of the run
     * @return the execution to restart; none if the server knows nothing of the run any longer
     */
    @Transactional(TxType.REQUIRES_NEW)
    public OptionalLong toRestart(long known) {
        sql.update(CARRY_OVER, known);
        return sql.one(NEWEST, row -> row.getLong(1), known).stream()
                .mapToLong(Long::longValue)
                .findAny();
    }

    /** Has an execution be over for the server as well, whose run is done: the server broke off before it had noted it. */
    @Transactional(TxType.REQUIRES_NEW)
    public void close(long execution) {
        sql.update(CLOSE, execution);
    }
}
