package se.hemvist.followup.race;

import java.util.List;
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
    private static final String TOLD =
            """
            select coalesce(string_agg(told, E'\\n' order by told), '') from (
                select regexp_replace(regexp_replace((to_jsonb(one) - array[%s]::text[])::text,
                    '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}', '#', 'g'),
                    '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+([+][0-9:]+)?', '@', 'g') as told
                from %s one) rows
            """;

    private record Table(String name, String columns, String drawn) {

        private String kept() {
            return "kept." + name.replace('.', '_');
        }

        private String keep() {
            return "create table %s as select %s from %s;".formatted(kept(), columns, name);
        }

        private String restore() {
            return "delete from %1$s; insert into %1$s (%2$s) overriding system value select %2$s from %3$s;"
                    .formatted(name, columns, kept());
        }
    }

    private final Database database;
    private final List<Table> tables;

    private Snapshot(Database database, List<Table> tables) {
        this.database = database;
        this.tables = tables;
    }

    static Snapshot of(Database database) {
        List<Table> tables = Stores.sql(database)
                .list(TABLES, row -> new Table(row.getString(1), row.getString(2), row.getString(3)));
        database.execute(
                "create schema kept;" + tables.stream().map(Table::keep).collect(Collectors.joining()));
        return new Snapshot(database, tables);
    }

    /** Back to how it was. */
    void restore() {
        database.execute("begin; set local session_replication_role = 'replica';"
                + tables.stream().map(Table::restore).collect(Collectors.joining())
                + "commit;");
    }

    /** What stands in the tables, each row in its words. */
    String told() {
        return tables.stream().map(this::told).collect(Collectors.joining("\n"));
    }

    private String told(Table table) {
        return table.name() + "\n"
                + Stores.sql(database)
                        .one(TOLD.formatted(table.drawn(), table.name()), row -> row.getString(1))
                        .orElseThrow();
    }
}
