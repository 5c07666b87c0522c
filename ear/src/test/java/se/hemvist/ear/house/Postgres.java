package se.hemvist.ear.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL of our own: programs from the build, data in a folder that is kept, reached from this machine only. It
 * starts as root too, in a user namespace of its own, because PostgreSQL refuses to run as root.
 */
public final class Postgres implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    private final Path programs;
    private final Path folder;
    private final int port;

    private Postgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /**
     * @param programs where the programs are unpacked
     * @param folder   keeps the data; made when it is not there
     * @param durable  false for data that nobody will miss after a power cut
     */
    static Postgres start(Path programs, Path folder, int port, boolean durable) {
        Postgres postgres = new Postgres(PostgresBinaries.in(programs.toAbsolutePath()), folder.toAbsolutePath(), port);
        postgres.makeDataFolder();
        if (postgres.control("status") == 0) {
            postgres.close();
        }
        if (!Ports.isFree(port)) {
            throw new CannotStart("Port " + port + " is taken, and the database needs it."
                    + " Stop who holds it, or choose another: -Dhemvist.db.port=15433");
        }
        postgres.launch(durable);
        return postgres;
    }

    private void makeDataFolder() {
        if (Files.exists(data().resolve("PG_VERSION"))) {
            return;
        }
        int code = run("initdb", "-D", data().toString(), "-U", SUPERUSER, "-A", "trust", "-E", "UTF8", "--locale=C");
        if (code != 0) {
            throw failed("prepare its folder " + data());
        }
    }

    private void launch(boolean durable) {
        List<String> settings = new ArrayList<>(List.of(
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=''",
                "-c max_prepared_transactions=50",
                // The detail of a broken constraint holds the row, and the row may hold a person.
                "-c log_error_verbosity=terse",
                "-c timezone=UTC",
                "-c log_timezone=UTC"));
        if (!durable) {
            settings.add("-c fsync=off");
        }
        if (control("start", "-w", "-t", "60", "-l", log().toString(), "-o", String.join(" ", settings)) != 0) {
            throw failed("start");
        }
    }

    /** Makes the login and its own database, unless they are there. */
    Login makeDatabase(String name, String password) {
        try (Connection connection = superuser("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            if (isEmpty(statement, "select 1 from pg_roles where rolname = '%s'".formatted(name))) {
                statement.execute("create role \"%s\" login password '%s'".formatted(name, password));
            }
            if (isEmpty(statement, "select 1 from pg_database where datname = '%s'".formatted(name))) {
                statement.execute("create database \"%s\" owner \"%s\"".formatted(name, name));
            }
        } catch (SQLException e) {
            throw new CannotStart("Could not make the database " + name, e);
        }
        return new Login(url(name), name, password);
    }

    /** Makes one database what another is, whatever it was; nobody may be connected to the other. */
    void copy(String from, String to, String owner) {
        try (Connection connection = superuser("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists \"%s\" with (force)".formatted(to));
            statement.execute("create database \"%s\" template \"%s\" owner \"%s\" strategy file_copy"
                    .formatted(to, from, owner));
        } catch (SQLException e) {
            throw new CannotStart("Could not make the database %s what %s is".formatted(to, from), e);
        }
    }

    private static boolean isEmpty(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    /** Everything in the named database, as the superuser. */
    public DataSource superuser(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser(SUPERUSER);
        return source;
    }

    /** The JDBC address of the named database. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** Ends it at once, as a power cut would; what was committed is there when it is started again. */
    void crash() {
        control("stop", "-m", "immediate", "-w", "-t", "60");
    }

    void startAgain() {
        launch(false);
    }

    /** Stops it; whoever is still connected is cut off, and what is not committed is undone. */
    @Override
    public void close() {
        control("stop", "-m", "fast", "-w", "-t", "60");
    }

    private int control(String act, String... arguments) {
        List<String> all = new ArrayList<>(List.of(act, "-D", data().toString()));
        all.addAll(List.of(arguments));
        return run("pg_ctl", all.toArray(String[]::new));
    }

    private int run(String program, String... arguments) {
        List<String> command = new ArrayList<>(asAnybodyButRoot());
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return Commands.run(command, output());
    }

    private List<String> asAnybodyButRoot() {
        if (!isRoot()) {
            return List.of();
        }
        if (Commands.run(List.of("unshare", "--user", "true"), output()) != 0) {
            throw new CannotStart("PostgreSQL refuses to run as root, and this machine gives root no user namespace"
                    + " (unshare --user). Run as an ordinary user");
        }
        return List.of("unshare", "--user");
    }

    private boolean isRoot() {
        try {
            Files.createDirectories(folder);
            return System.getProperty("os.name").equals("Linux")
                    && Files.getAttribute(folder, "unix:uid").equals(0)
                    && "root".equals(System.getProperty("user.name"));
        } catch (IOException e) {
            throw new CannotStart("Could not make the folder " + folder, e);
        }
    }

    private CannotStart failed(String what) {
        return new CannotStart("PostgreSQL could not " + what + ": "
                + lastLine(output()).orElse("it said nothing") + ". More in " + output() + " and " + log());
    }

    private static Optional<String> lastLine(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .reduce((first, second) -> second);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path log() {
        return folder.resolve("postgres.log");
    }

    private Path output() {
        return folder.resolve("command.log");
    }
}
