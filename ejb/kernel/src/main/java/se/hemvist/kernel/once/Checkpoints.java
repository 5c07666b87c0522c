package se.hemvist.kernel.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.kernel.store.Sql;

/**
 * How far the steps of broken runs have come, as the server (JBeret) keeps it. A step that goes on has its checkpoint in
 * memory only, until its first portion is done: killed before that, it would begin anew, and its account with it.
 */
@ApplicationScoped
public class Checkpoints {

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
                where step.jobexecutionid = ? and step.writercheckpointinfo is null)
            update step_execution step
            set persistentuserdata = lost.persistentuserdata,
                readercheckpointinfo = lost.readercheckpointinfo,
                writercheckpointinfo = lost.writercheckpointinfo
            from lost where lost.stepexecutionid = step.stepexecutionid
            """;

    @Inject
    Sql sql;

    /** Gives the steps of a broken execution that have no checkpoint the one of their execution before; to how many. */
    @Transactional(TxType.REQUIRES_NEW)
    public int carryOverTo(long executionId) {
        return sql.update(CARRY_OVER, executionId);
    }
}
