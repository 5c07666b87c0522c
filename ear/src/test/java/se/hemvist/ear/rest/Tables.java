package se.hemvist.ear.rest;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What stands in the tables of the house: a digest of each. */
final class Tables {

    /** Grow by themselves: the log and its seals, and what the timers write. */
    private static final Set<String> GROWING =
            Set.of("kernel.access_log", "kernel.log_seal", "kernel.access_log_seal", "kernel.job_run", "kernel.outbox");

    private Tables() {}

    static Map<String, String> digest(DataSource database) throws SQLException {
        Map<String, String> digests = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : names(statement)) {
                try (ResultSet row = statement.executeQuery(
                        "select count(*) || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from %s t"
                                .formatted(table))) {
                    row.next();
                    digests.put(table, row.getString(1));
                }
            }
        }
        return digests;
    }

    private static List<String> names(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(
                """
                select schemaname || '.' || tablename from pg_tables
                where schemaname in ('kernel', 'intake', 'lease', 'followup')
                """)) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        names.removeAll(GROWING);
        return names;
    }
}
