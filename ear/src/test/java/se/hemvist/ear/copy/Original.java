package se.hemvist.ear.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.hemvist.ear.copy.Table.Column;
import se.hemvist.ear.copy.Table.Part;

import static java.util.stream.Collectors.joining;

/** A city as it was before its copies, remembered by one connection for as long as that is open. */
final class Original {

    private static final String INVENTED_NUMBERS =
            """
            create function pg_temp.invented_number(place bigint) returns text language sql immutable as $$
                with eleven as (
                    select to_char(date '1800-01-01' + (place / 1000)::int, 'YYYYMMDD')
                           || lpad((place % 1000)::text, 3, '0') as digits
                ), weighed as (
                    select digits, substr(digits, n, 1)::int * (1 + n % 2) as product
                    from eleven, generate_series(3, 11) n
                )
                select digits || (10 - sum(product / 10 + product % 10) % 10) % 10 from weighed group by digits
            $$""";

    /** Those whose identity is protected are known by the form that came of them, and most of them by that alone. */
    private static final String PEOPLE =
            "(select identity_number from intake.person union select identity_number from intake.paper_task) people";

    private static final String PLACES_OF_PEOPLE =
            """
            create temp table place_of_person as
            select identity_number, row_number() over (order by identity_number) as place from %s"""
                    .formatted(PEOPLE);

    private static final String INVENTED_SO_FAR =
            "select count(*) from %s where identity_number < '1837'".formatted(PEOPLE);
    private static final String HIGHEST_CASE = "select coalesce(max(last_number), 0) from kernel.case_number";

    private final Connection connection;
    private final List<Table> copied;
    private final List<Table> shared;
    private final List<String> inserts = new ArrayList<>();

    Original(Connection connection, Inventory inventory) {
        this.connection = connection;
        this.copied = inventory.of(Part.COPIED);
        this.shared = inventory.of(Part.SHARED);
    }

    /** Takes down what there is, and how a copy of it is made. */
    void remember() throws SQLException {
        run(INVENTED_NUMBERS);
        run(PLACES_OF_PEOPLE);
        run("create unique index on place_of_person (identity_number)");
        run("create temp table so_far as select (%1$s) as span, (%1$s) as numbered, (%2$s) as invented"
                .formatted(HIGHEST_CASE, INVENTED_SO_FAR));
        run("create temp table shared_id as "
                + shared.stream().flatMap(Original::keys).collect(joining(" union ")));
        run("analyze shared_id");
        for (Table table : copied) {
            run("create temp table %s as select * from %s".formatted(base(table), table.name()));
            inserts.add(insert(table));
        }
    }

    private static Stream<String> keys(Table table) {
        return table.ids().filter(Column::key).map(column -> "select %s as id from %s"
                .formatted(column.name(), table.name()));
    }

    /** Makes one more copy; how many rows it has. */
    long copy() throws SQLException {
        run("update so_far set numbered = (%s), invented = (%s)".formatted(HIGHEST_CASE, INVENTED_SO_FAR));
        long rows = 0;
        for (String insert : inserts) {
            rows += run(insert);
        }
        run("update kernel.case_number set last_number = last_number + (select span from so_far)");
        return rows;
    }

    private String insert(Table table) throws SQLException {
        List<String> values = new ArrayList<>();
        for (Column column : table.given()) {
            values.add(value(table, column));
        }
        return "insert into %s (%s) select %s from %s b, so_far s"
                .formatted(
                        table.name(),
                        table.given().stream().map(Column::name).collect(joining(", ")),
                        String.join(", ", values),
                        base(table));
    }

    /** What stands in a copy where this stood in the original. */
    private String value(Table table, Column column) throws SQLException {
        String old = "b." + column.name();
        if (column.isId()) {
            return isShared(table, column) ? old : "md5(%s::text || s.numbered)::uuid".formatted(old);
        }
        return switch (column.name()) {
            case "case_number" ->
                "left(%1$s, 8) || to_char(substr(%1$s, 9)::bigint + s.numbered, 'FM999999000000')".formatted(old);
            case "identity_number" ->
                "pg_temp.invented_number(s.invented +"
                        + " (select place from place_of_person o where o.identity_number = %s))".formatted(old);
            case "message_id", "landlord_number", "ledger_reference", "reference" ->
                "%s || '-' || s.numbered".formatted(old);
            default -> old;
        };
    }

    /**
     * Whether it refers to what copies share.
     *
     * @throws IllegalStateException if only some of its values do
     */
    private boolean isShared(Table table, Column column) throws SQLException {
        String among = "%s in (select id from shared_id)".formatted(column.name());
        String found = "select coalesce(bool_or(%s), false) from %s";
        boolean some = Sql.holds(connection, found.formatted(among, base(table)));
        if (some && Sql.holds(connection, found.formatted("not " + among, base(table)))) {
            throw new IllegalStateException(
                    "%s.%s refers to what is copied and to what is not".formatted(table.name(), column.name()));
        }
        return some;
    }

    private static String base(Table table) {
        return "base_" + table.name().replace('.', '_');
    }

    private long run(String statement) throws SQLException {
        return Sql.change(connection, statement);
    }
}
