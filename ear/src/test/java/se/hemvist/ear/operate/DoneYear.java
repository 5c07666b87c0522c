package se.hemvist.ear.operate;

import java.sql.SQLException;
import java.time.LocalDate;

/** A year of whose nights and months none is missing, arranged behind the house's back. */
final class DoneYear {

    private static final String FILL =
            """
            insert into kernel.job_run (run_id, job, run_key, fence, state, node, started_at, heartbeat_at, finished_at)
            select gen_random_uuid(), job, run_key, 1, 'DONE', 'filled', now(), now(), now()
            from (select distinct job, to_char(day, form) as run_key
                  from generate_series(?::date, ?::date, interval '1 day') day,
                       (values ('night', 'YYYY-MM-DD'), ('month', 'YYYY-MM')) jobs (job, form)) periods
            on conflict do nothing
            """;

    private final Rows rows;

    DoneYear(Rows rows) {
        this.rows = rows;
    }

    /** Whatever has not been run up to the day is taken for done, and what broke off is forgotten. */
    void fill(LocalDate last) throws SQLException {
        rows.change("delete from kernel.job_item_refused");
        rows.change("delete from kernel.job_run where state <> 'DONE'");
        rows.change(FILL, last.minusYears(1).toString(), last.toString());
    }

    /** A night that is done is done no more: it broke off an hour ago. */
    void breakOff(LocalDate night, String state) throws SQLException {
        rows.change(
                "update kernel.job_run set state = ?, finished_at = now() - interval '1 hour', execution_id = null"
                        + " where job = 'night' and run_key = ?",
                state,
                night.toString());
    }

    /** A period that is done was never run. */
    void leaveOut(String job, String key) throws SQLException {
        rows.change("delete from kernel.job_run where job = ? and run_key = ?", job, key);
    }

    /** What was only taken for done is gone. */
    void takeBack() throws SQLException {
        rows.change("delete from kernel.job_item_refused");
        rows.change("delete from kernel.job_run where node = 'filled' or state <> 'DONE'");
    }
}
