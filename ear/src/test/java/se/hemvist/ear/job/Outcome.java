package se.hemvist.ear.job;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.hemvist.ear.operate.Rows;

/**
 * What jobs leave in the database: every row of the contexts and of the kernel, but for what is another in every run —
 * ids that are made up, real times, who ran it — and for the mails' way out: whether one is sent, how often that was tried and
 * why it failed hang upon when the sender comes by. Why anything else is as it is, is told of in every table. Of a workbook,
 * which holds the time of its writing, it is only that it is there.
 */
final class Outcome {

    private static final String TABLES =
            """
            select schemaname || '.' || tablename from pg_tables
            where schemaname in ('kernel', 'intake', 'lease', 'followup') and tablename not like 'flyway%'
              and tablename not in ('access_log', 'log_seal', 'once', 'house_clock')
            order by 1""";

    private static final String COLUMNS =
            """
            select string_agg(quote_ident(column_name), ', ' order by column_name) from information_schema.columns
            where table_schema || '.' || table_name = '%s' and data_type <> 'timestamp with time zone'
              and column_name not in ('message_id', 'event_id', 'fact_id', 'report_id', 'run_id', 'fence', 'node',
                                      'execution_id', 'deadline_id', 'ground_id', 'paper_id', 'week_id')
              and not (table_schema || '.' || table_name = 'kernel.outbox' and column_name in ('state', 'attempts', 'reason'))""";

    /** Where what is told of a row stands in another. */
    private static final Map<String, String> TOLD = Map.of(
            "kernel.deadline_event",
            "(select kind || ' ' || subject_id || ' ' || occasion as told_of, e.* from kernel.deadline_event e"
                    + " join kernel.deadline using (deadline_id)) e",
            "intake.match_verdict",
            "(select fingerprint as told_of, v.* from intake.match_verdict v join intake.match_ground using (ground_id)) v",
            "kernel.outbox_attachment",
            """
            (select o.organisation_id || ' ' || o.subject || ' ' || md5(o.body) as told_of, a.place, a.name, a.media_type,
                    case when position('spreadsheetml' in a.media_type) = 0 then a.content end as content
             from kernel.outbox_attachment a join kernel.outbox o using (message_id)) a""");

    private static final String DIGEST =
            "select count(*) || ' rows ' || coalesce(md5(string_agg(r::text, '|' order by r::text)), '')"
                    + " from (select told_of, %s from %s) r";

    private static final String ACCOUNTS =
            "select job || ' counted ' || counts from kernel.job_run order by job, run_key";

    private Outcome() {}

    /** One line per table, and the accounts of the runs in words. */
    static String of(Rows database) throws SQLException {
        TreeMap<String, String> digests = new TreeMap<>();
        for (String table : database.texts(TABLES)) {
            List<String> columns = database.texts(COLUMNS.formatted(table));
            String rows = TOLD.getOrDefault(table, "(select '' as told_of, t.* from %s t) t".formatted(table));
            digests.put(
                    table,
                    database.texts(DIGEST.formatted(columns.get(0), rows)).get(0));
        }
        StringBuilder lines = new StringBuilder();
        digests.forEach((table, digest) ->
                lines.append(table).append(' ').append(digest).append('\n'));
        database.texts(ACCOUNTS).forEach(account -> lines.append(account).append('\n'));
        return lines.toString();
    }
}
