package se.hemvist.ear.life;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What a city writes: by table how many rows its life has added, and how many that would be in a year. */
public final class Growth {

    private static final double DAYS_OF_A_YEAR = 365.25;

    private static final String TABLES =
            """
            select table_schema || '.' || table_name from information_schema.tables
            where table_schema in ('kernel', 'intake', 'lease', 'followup', 'public') and table_type = 'BASE TABLE'""";

    private final DataSource database;
    private final SortedMap<String, Long> before;

    private Growth(DataSource database, SortedMap<String, Long> before) {
        this.database = database;
        this.before = before;
    }

    /**
     * What is written from now on.
     *
     * @param database as the superuser
     */
    public static Growth from(DataSource database) throws SQLException {
        return new Growth(database, count(database));
    }

    /** The rows of one table that were added, and what of it comes upon a year. */
    public record Line(String table, long rows, long aYear) {

        @Override
        public String toString() {
            return "%-42s %,12d rows %,14d a year".formatted(table, rows, aYear);
        }
    }

    /** Every table that has more rows than before the days were lived, that which grows fastest first; then all together. */
    public List<Line> in(long days) throws SQLException {
        List<Line> lines = new ArrayList<>();
        count(database).forEach((table, now) -> {
            long added = now - Optional.ofNullable(before.get(table)).orElse(0L);
            if (added > 0) {
                lines.add(line(table, added, days));
            }
        });
        lines.sort((one, other) -> Long.compare(other.rows(), one.rows()));
        lines.add(line("all tables", lines.stream().mapToLong(Line::rows).sum(), days));
        return lines;
    }

    private static Line line(String table, long added, long days) {
        return new Line(table, added, Math.round(added * DAYS_OF_A_YEAR / days));
    }

    private static SortedMap<String, Long> count(DataSource database) throws SQLException {
        SortedMap<String, Long> rows = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(TABLES)) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet counted = statement.executeQuery("select count(*) from " + table)) {
                    counted.next();
                    rows.put(table, counted.getLong(1));
                }
            }
        }
        return rows;
    }
}
