package se.hemvist.followup.race;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.store.Stores;

/** All rows of a database as they were once, to go back to; and what they say, whatever identities were drawn. */
final class Snapshot {

    /** Calls have their rows in the log, also those that are refused: they are no part of how things stand. */
    private static final String TABLES =
            """
            select table_schema || '.' || table_name,
                string_agg(column_name, ', ' order by ordinal_position) filter (where is_generated = 'NEVER'),
                coalesce(string_agg('''' || column_name || '''', ', ') filter (where is_identity = 'YES'), '')
            from information_schema.columns join information_schema.tables using (table_schema, table_name)
            where table_type = 'BASE TABLE' and table_schema in ('kernel', 'intake', 'lease', 'followup')
              and table_name not in ('flyway_schema_history', 'access_log', 'log_seal')
            group by 1 order by 1
            """;

    private static final String ROWS = "select '%s ' || (to_jsonb(one) - array[%s]::text[])::text as told from %s one ";

    /** Identities, moments and the numbers of letters differ from run to run. */
    private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+([+][0-9:]+)?");

    /** Each letter has a number of its own. */
    private static final Pattern POSTED = Pattern.compile("RR [0-9]{3} [0-9]{6} SE");

    private static final AtomicInteger TAKEN = new AtomicInteger();

    private record Table(String name, String columns, String drawn) {

        private String isFilled() {
            return "select '%1$s' from (select exists (select 1 from %1$s) as filled) rows where filled"
                    .formatted(name);
        }

        private String in(String schema) {
            return schema + "." + name.replace('.', '_');
        }

        private String keep(String schema) {
            return "create table %s as select %s from %s;".formatted(in(schema), columns, name);
        }

        private String rows() {
            return ROWS.formatted(name, drawn, name);
        }

        private String empty() {
            return "delete from %s;".formatted(name);
        }

        private String fill(String schema) {
            return "insert into %1$s (%2$s) overriding system value select %2$s from %3$s;"
                    .formatted(name, columns, in(schema));
        }
    }

    private final Database database;
    private final String kept;
    private final List<Table> tables;
    private final List<Table> filled;

    private Snapshot(Database database, String kept, List<Table> tables, List<Table> filled) {
        this.database = database;
        this.kept = kept;
        this.tables = tables;
        this.filled = filled;
    }

    static Snapshot of(Database database) {
        List<Table> tables = Stores.sql(database)
                .list(TABLES, row -> new Table(row.getString(1), row.getString(2), row.getString(3)));
        Set<String> notEmpty = Set.copyOf(Stores.sql(database)
                .list(
                        tables.stream().map(Table::isFilled).collect(Collectors.joining(" union all ")),
                        row -> row.getString(1)));
        List<Table> filled =
                tables.stream().filter(table -> notEmpty.contains(table.name())).toList();
        String kept = "kept" + TAKEN.incrementAndGet();
        database.execute("create schema " + kept + ";"
                + filled.stream().map(table -> table.keep(kept)).collect(Collectors.joining()));
        return new Snapshot(database, kept, tables, filled);
    }

    /** Back to how it was. */
    void restore() {
        database.execute("begin; set local session_replication_role = 'replica';"
                + tables.stream().map(Table::empty).collect(Collectors.joining())
                + filled.stream().map(table -> table.fill(kept)).collect(Collectors.joining())
                + "commit;");
    }

    /** What stands in the tables, each row in its words. */
    String told() {
        String rows = tables.stream().map(Table::rows).collect(Collectors.joining("union all "));
        return Stores.sql(database).list(rows, row -> nameless(row.getString(1))).stream()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String nameless(String row) {
        String unidentified = IDENTITY.matcher(row).replaceAll("#");
        return MOMENT.matcher(POSTED.matcher(unidentified).replaceAll("RR")).replaceAll("@");
    }
}
