package se.hemvist.ear.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import se.hemvist.ear.copy.Table.Column;
import se.hemvist.ear.copy.Table.Part;

import static java.util.stream.Collectors.joining;

/** What has happened in a city, without what differs each time that it is played: ids, and the real times of recording. */
public final class Digest {

    private static final String AN_ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private static final String ROWS =
            """
            select count(*) || ' rows ' || coalesce(md5(string_agg(line, '|' order by line)), '')
            from (select regexp_replace((to_jsonb(r) - array[%1$s]::text[])::text, '%2$s', 'id', 'g') %3$s as line
                  from %4$s r %5$s) lines""";

    private final DataSource database;

    /** @param database as the superuser */
    public Digest(DataSource database) {
        this.database = database;
    }

    /** By table, how many rows there are, and a number that changes with any of them. */
    public SortedMap<String, String> take() throws SQLException {
        SortedMap<String, String> digest = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            for (Table table : Inventory.of(connection).of(Part.COPIED)) {
                Sql.rows(connection, query(table), row -> digest.put(table.name(), row.getString(1)));
            }
        }
        return digest;
    }

    private static String query(Table table) {
        boolean ofCase = table.has("case_id") && !table.has("case_number");
        return ROWS.formatted(
                unlike(table).map(name -> "'" + name + "'").collect(joining(", ")),
                AN_ID,
                ofCase ? "|| c.case_number" : "",
                table.name(),
                ofCase ? "join intake.housing_case c using (case_id)" : "");
    }

    private static Stream<String> unlike(Table table) {
        List<String> types = List.of("uuid", "timestamptz");
        return table.columns().stream()
                .filter(column -> types.contains(column.type()) || column.made())
                .map(Column::name);
    }
}
