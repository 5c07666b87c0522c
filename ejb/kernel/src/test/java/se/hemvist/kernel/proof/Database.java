package se.hemvist.kernel.proof;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import se.hemvist.kernel.proof.ThreadBoundSource.Attached;

/**
 * A real, empty PostgreSQL database with the house's schemas. One server runs per JVM; a database is a copy of a
 * template, made in a fraction of a second: of its files, which are not synchronized here, rather than by its log.
 *
 * <pre>{@code
 * private final Database database = Database.migrated("kernel", "intake");
 * }</pre>
 *
 * <p>What is done with its {@link #source} inside {@link #inTransaction} shares one transaction per thread, as under
 * the server's transaction manager; outside it, every statement commits by itself.
 */
public final class Database {

    /** As a replica, for which neither foreign keys nor triggers count; until the transaction ends. */
    private static final String EMPTY =
            """
            do $$ declare one text; begin
                perform set_config('session_replication_role', 'replica', true);
                for one in select schemaname || '.' || tablename from pg_tables
                    where schemaname in ('%s') and tablename <> 'flyway_schema_history'
                      and pg_relation_size((schemaname || '.' || tablename)::regclass) > 0
                loop
                    execute 'delete from ' || one;
                end loop;
            end $$
            """;

    private static final AtomicInteger MADE = new AtomicInteger();
    private static final Set<String> TEMPLATES = new HashSet<>();

    private final ThreadBoundSource source;

    private Database(ThreadBoundSource source) {
        this.source = source;
    }

    /** A fresh database with the given schemas, each migrated from {@code db/migration/<schema>}, in this order. */
    public static Database migrated(String... schemas) {
        String template = "template_" + String.join("_", schemas);
        synchronized (TEMPLATES) {
            if (TEMPLATES.add(template)) {
                create(template, "template1");
                migrate(unkept(template), List.of(schemas));
            }
            String name = "test_" + MADE.incrementAndGet();
            create(name, template);
            return new Database(source(name));
        }
    }

    /** For whatever needs a data source; see the class about transactions. */
    public DataSource source() {
        return source;
    }

    /** Does the work in one transaction: this thread's, if one is running. Rolls back when the work throws. */
    public <T> T inTransaction(Supplier<T> work) {
        return source.required(work);
    }

    public void inTransaction(Runnable work) {
        source.required(() -> {
            work.run();
            return true;
        });
    }

    /** Does the work in a transaction of its own, while this thread's waits. */
    public <T> T apart(Supplier<T> work) {
        return source.apart(work);
    }

    /** Does the work outside any transaction, while this thread's waits. */
    <T> T suspended(Supplier<T> work) {
        return source.suspended(work);
    }

    /** Whether this thread is in a transaction. */
    boolean isInTransaction() {
        return source.isBound();
    }

    <R extends Attached> R attached(Object key, Supplier<R> make, Class<R> type) {
        return source.attached(key, make, type);
    }

    /**
     * Takes out all rows of the schemas, whatever refers to them. Row by row, and from tables that have had any: truncating
     * makes files anew for each table and index, hundreds of them, and most are empty.
     */
    public void empty(String... schemas) {
        execute(EMPTY.formatted(String.join("', '", schemas)));
    }

    /** Runs statements that return nothing, such as those that harm the data for a test. */
    public void execute(String statements) {
        execute(source, statements);
    }

    private static void migrate(DataSource target, List<String> schemas) {
        schemas.forEach(schema -> Flyway.configure()
                .dataSource(target)
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:db/migration/" + schema)
                .load()
                .migrate());
    }

    private static void create(String name, String template) {
        execute(
                Server.RUNNING.getPostgresDatabase(),
                "create database %s template %s strategy file_copy".formatted(name, template));
    }

    private static void execute(DataSource target, String statements) {
        try (Connection connection = target.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static ThreadBoundSource source(String name) {
        return new ThreadBoundSource(url(name));
    }

    /** As long as somebody is connected to a template, it can't be copied. */
    private static DataSource unkept(String name) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url(name));
        return database;
    }

    private static String url(String name) {
        return Server.RUNNING.getJdbcUrl("postgres", name);
    }

    /** Started when the first test asks, stopped with the JVM. */
    private static final class Server {

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
