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

/** What has happened in a city, without what differs each time that it is played: ids, numbers of letters, real times of recording. */
public final class Digest {

    private static final String AN_ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private static final String ROWS =
            """
            select count(*) || ' rows ' || coalesce(md5(string_agg(line, '|' order by line)), '')
            from (select regexp_replace((to_jsonb(r) - array[%1$s]::text[])::text %3$s, '%2$s', 'id', 'g') as line
                  from %4$s r %5$s) lines""";

    /** By its words: the numbers of grounds are given in the order in which flats are looked at, which is that of their ids. */
    private static final String GROUND = "ground_id";

    /** Each letter has a number that no earlier run has given. */
    private static final String LETTER = "posting";

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
        StringBuilder more = new StringBuilder();
        StringBuilder joins = new StringBuilder();
        if (table.has("case_id") && !table.has("case_number")) {
            more.append(" || c.case_number");
            joins.append(" join intake.housing_case c using (case_id)");
        }
        if (table.has(GROUND)) {
            more.append(" || (to_jsonb(g) - '%s')".formatted(GROUND));
            joins.append(" join intake.match_ground g using (%s)".formatted(GROUND));
        }
        return ROWS.formatted(
                unlike(table).map(name -> "'" + name + "'").collect(joining(", ")), AN_ID, more, table.name(), joins);
    }

    private static Stream<String> unlike(Table table) {
        List<String> types = List.of("uuid", "timestamptz");
        return table.columns().stream()
                .filter(column -> types.contains(column.type())
                        || column.made()
                        || column.name().equals(GROUND)
                        || column.name().contains(LETTER))
                .map(Column::name);
    }
}
