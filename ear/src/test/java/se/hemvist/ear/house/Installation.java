package se.hemvist.ear.house;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;

/** Servers of one installation, on a PostgreSQL of their own: for tests that break some of it. */
public final class Installation implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Path TARGET =
            Path.of(System.getProperty("hemvist.target", "target")).toAbsolutePath();

    /** Nobody listens there, so what is to be sent waits. */
    private static final String NO_MAIL_PORT = "1";

    private final Path folder;
    private final Path ear;
    private final Postgres postgres;
    private final Login login;
    private final List<Server> servers = new ArrayList<>();

    private Installation(Path folder, Path ear, Postgres postgres) {
        this.folder = folder;
        this.ear = ear;
        this.postgres = postgres;
        this.login = postgres.makeDatabase(House.DATABASE, House.DATABASE);
    }

    /** Starts the database, and no server yet. */
    public static Installation of(String name, EnterpriseArchive archive) {
        Path folder = TARGET.resolve("house").resolve(name);
        Folders.delete(folder);
        Postgres postgres =
                Postgres.start(TARGET.resolve("postgres"), folder.resolve("postgres"), Ports.anyFree(), false);
        Path ear = folder.resolve("hemvist.ear");
        archive.as(ZipExporter.class).exportTo(ear.toFile(), true);
        return new Installation(folder, ear, postgres);
    }

    /** Sets up a server of that name and waits until it answers. */
    public Server start(String node) {
        Map<String, String> environment = new HashMap<>(login.environment());
        environment.put("HEMVIST_NODE", node);
        environment.putAll(NightsByHand.environment());
        environment.put("HEMVIST_MAIL_HOST", "127.0.0.1");
        environment.put("HEMVIST_MAIL_PORT", NO_MAIL_PORT);
        Server server = new Server(TARGET.resolve("hemvist-server"), folder.resolve(node), Ports.free(), environment);
        server.prepare();
        Accounts.ofTheBuild().writeTo(server.configuration());
        server.deploy(ear);
        servers.add(server);
        startAgain(server);
        return server;
    }

    /** Starts a server that was stopped or killed, and waits until it answers. */
    public void startAgain(Server server) {
        server.start();
        server.awaitAnswer(LONGEST_START, () -> {});
    }

    /** The database, as its superuser. */
    public DataSource database() {
        return postgres.superuser(House.DATABASE);
    }

    /** Takes the database away in the middle of whatever is going on, for a while. */
    public void withoutDatabase(Duration time) {
        postgres.crash();
        Server.pause(time);
        postgres.startAgain();
    }

    @Override
    public void close() {
        servers.forEach(Server::kill);
        postgres.close();
    }
}
