package se.hemvist.ear.city;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * All that the house has written in the schemas of its contexts and in the kernel's, but for what is meant to outlive a
 * call that fails: the log of who called, and its seals.
 */
final class Ledger {

    private static final String TABLES =
            """
            select schemaname || '.' || tablename from pg_tables
            where schemaname in ('intake', 'lease', 'followup', 'kernel')
              and tablename not in ('access_log', 'log_seal')
            order by 1""";

    private static final String ENTERED =
            """
            select schemaname || '.' || tablename from pg_tables
            where schemaname in ('intake', 'lease', 'followup') and tablename not like 'flyway%'
               or schemaname = 'kernel' and tablename in ('deadline', 'deadline_event', 'outbox')""";

    private static final String ROWS =
            "select coalesce(md5(string_agg(%1$s::text, '|' order by %1$s::text)), '') from %2$s r";

    /** Its rows change while they are being sent, so that only what they are counts. */
    private static final String OUTBOX = "kernel.outbox";

    private final DataSource database;

    Ledger(DataSource database) {
        this.database = database;
    }

    /** Each table with a number that changes with any of its rows; one line per table. */
    String digest() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> lines = new ArrayList<>();
            for (String table : all(statement, TABLES)) {
                lines.add(table + " "
                        + all(statement, ROWS.formatted(table.equals(OUTBOX) ? "r.message_id" : "r", table)));
            }
            return String.join("\n", lines);
        }
    }

    /** Takes out cases, organisations and what belongs to them, for the tests that follow on the same database. */
    void clear() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate " + String.join(", ", all(statement, ENTERED)) + " cascade");
        }
    }

    private static List<String> all(Statement statement, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
