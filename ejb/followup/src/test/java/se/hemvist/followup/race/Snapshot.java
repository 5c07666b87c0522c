package se.hemvist.followup.race;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
            from information_schema.columns
            where table_schema in ('kernel', 'intake', 'lease', 'followup')
              and table_name not in ('flyway_schema_history', 'access_log', 'log_seal')
            group by 1 order by 1
            """;

    /** Identities and moments differ from run to run. */
    private static final String ROWS =
            """
            select '%s ' || regexp_replace(regexp_replace((to_jsonb(one) - array[%s]::text[])::text,
                '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}', '#', 'g'),
                '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+([+][0-9:]+)?', '@', 'g') as told
            from %s one
            """;

    private static final String TOLD = "select coalesce(string_agg(told, E'\\n' order by told), '') from (%s) rows";

    private static final AtomicInteger TAKEN = new AtomicInteger();

    private record Table(String name, String columns, String drawn) {

        private String in(String schema) {
            return schema + "." + name.replace('.', '_');
        }

        private String keep(String schema) {
            return "create table %s as select %s from %s;".formatted(in(schema), columns, name);
        }

        private String rows() {
            return ROWS.formatted(name, drawn, name);
        }

        private String restore(String schema) {
            return "delete from %1$s; insert into %1$s (%2$s) overriding system value select %2$s from %3$s;"
                    .formatted(name, columns, in(schema));
        }
    }

    private final Database database;
    private final String kept;
    private final List<Table> tables;

    private Snapshot(Database database, String kept, List<Table> tables) {
        this.database = database;
        this.kept = kept;
        this.tables = tables;
    }

    static Snapshot of(Database database) {
        List<Table> tables = Stores.sql(database)
                .list(TABLES, row -> new Table(row.getString(1), row.getString(2), row.getString(3)));
        String kept = "kept" + TAKEN.incrementAndGet();
        database.execute("create schema " + kept + ";"
                + tables.stream().map(table -> table.keep(kept)).collect(Collectors.joining()));
        return new Snapshot(database, kept, tables);
    }

    /** Back to how it was. */
    void restore() {
        database.execute("begin; set local session_replication_role = 'replica';"
                + tables.stream().map(table -> table.restore(kept)).collect(Collectors.joining())
                + "commit;");
    }

    /** What stands in the tables, each row in its words. */
    String told() {
        String rows = tables.stream().map(Table::rows).collect(Collectors.joining("union all "));
        return Stores.sql(database)
                .one(TOLD.formatted(rows), row -> row.getString(1))
                .orElseThrow();
    }
}
