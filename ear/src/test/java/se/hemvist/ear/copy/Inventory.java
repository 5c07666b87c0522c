package se.hemvist.ear.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.ear.copy.Table.Column;
import se.hemvist.ear.copy.Table.Part;
import se.hemvist.kernel.proof.Csv;

/** The tables of the four schemas, each below those that it refers to. */
final class Inventory {

    private static final String PARTS = "/city/tables.csv";

    private static final String COLUMNS =
            """
            select c.table_schema || '.' || c.table_name, c.column_name, c.udt_name,
                   c.is_identity = 'YES' or c.is_generated = 'ALWAYS',
                   exists (select from information_schema.key_column_usage k
                           join information_schema.table_constraints t using (constraint_schema, constraint_name)
                           where t.constraint_type = 'PRIMARY KEY' and k.table_schema = c.table_schema
                             and k.table_name = c.table_name and k.column_name = c.column_name)
            from information_schema.columns c
            join information_schema.tables b using (table_schema, table_name)
            where c.table_schema in ('kernel', 'intake', 'lease', 'followup') and b.table_type = 'BASE TABLE'
            order by 1, c.ordinal_position""";

    private static final String REFERENCES =
            """
            select conrelid::regclass::text, confrelid::regclass::text from pg_constraint
            where contype = 'f' and conrelid <> confrelid""";

    private final List<Table> tables;

    private Inventory(List<Table> tables) {
        this.tables = tables;
    }

    /**
     * As the database has them.
     *
     * @throws IllegalStateException if it has other tables than are known
     */
    static Inventory of(Connection connection) throws SQLException {
        Map<String, Part> parts = Csv.resource(PARTS).stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> Part.valueOf(row.get(1))));
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        Sql.rows(connection, COLUMNS, row -> columns.computeIfAbsent(row.getString(1), none -> new ArrayList<>())
                .add(new Column(row.getString(2), row.getString(3), row.getBoolean(4), row.getBoolean(5))));
        demandSame(parts, columns);
        return new Inventory(inOrder(connection, columns).stream()
                .map(name -> new Table(name, in(parts, name), in(columns, name)))
                .toList());
    }

    private static void demandSame(Map<String, Part> parts, Map<String, List<Column>> columns) {
        List<String> unlike = Stream.concat(
                        columns.keySet().stream().filter(name -> !parts.containsKey(name)),
                        parts.keySet().stream().filter(name -> !columns.containsKey(name)))
                .sorted()
                .toList();
        if (!unlike.isEmpty()) {
            throw new IllegalStateException("Only one of the database and %s has %s".formatted(PARTS, unlike));
        }
    }

    private static List<String> inOrder(Connection connection, Map<String, List<Column>> columns) throws SQLException {
        List<String[]> references = new ArrayList<>();
        Sql.rows(connection, REFERENCES, row -> references.add(new String[] {row.getString(1), row.getString(2)}));
        List<String> order = new ArrayList<>();
        List<String> left = new ArrayList<>(columns.keySet());
        while (!left.isEmpty()) {
            List<String> free = left.stream()
                    .filter(name -> references.stream().noneMatch(r -> r[0].equals(name) && left.contains(r[1])))
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("The tables refer to each other in a ring: " + left);
            }
            order.addAll(free);
            left.removeAll(free);
        }
        return order;
    }

    private static <T> T in(Map<String, T> all, String name) {
        return Optional.ofNullable(all.get(name)).orElseThrow();
    }

    /** Those of the part, each below those that it refers to. */
    List<Table> of(Part part) {
        return tables.stream().filter(table -> table.part() == part).toList();
    }
}
