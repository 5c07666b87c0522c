package se.hemvist.ear.house;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The one house of a test run: a database and folder of its own, new in each run, at ports where nobody else listens.
 * The database is there from the beginning, for the tests inside the container as well, whose server Arquillian starts;
 * our own server is started for the first test that asks for it.
 */
public final class HouseOfTheRun implements LauncherSessionListener {

    private static final String IN_CONTAINER = "incontainer";

    private static Optional<House> house = Optional.empty();
    private static Optional<Login> login = Optional.empty();
    private static boolean serverStarted;

    static synchronized House get() {
        House shared = house.orElseThrow();
        if (!serverStarted) {
            serverStarted = true;
            shared.startServer(login.orElseThrow(), Progress.SILENT);
            ServiceLoader.load(Watch.class).forEach(watch -> watch.over(shared.database()));
        }
        return shared;
    }

    /** The run's PostgreSQL, for those who start a server of their own on it. */
    static synchronized Postgres database() {
        return house.orElseThrow().postgres();
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        open();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        close();
    }

    private static synchronized void open() {
        Path target = Path.of(System.getProperty("hemvist.target", "target")).toAbsolutePath();
        Path data = target.resolve("house");
        Folders.delete(data);
        House shared = new House(
                new Place(target, data, Ports.free(), Ports.anyFree(), Ports.anyFree()), NightsByHand.environment());
        Runtime.getRuntime().addShutdownHook(new Thread(shared::close, "closing the house"));
        login = Optional.of(shared.startDatabase(false));
        house = Optional.of(shared);
        prepareContainer(target, shared);
    }

    /** What arquillian.xml refers to. */
    private static void prepareContainer(Path target, House shared) {
        Login inContainer = shared.postgres().makeDatabase(IN_CONTAINER, IN_CONTAINER);
        Ports ports = Ports.free();
        Path base = target.resolve("house/container");
        Server container = new Server(target.resolve("hemvist-server"), base, ports, Map.of());
        container.prepare();
        shared.accounts().writeTo(container.configuration());
        System.setProperty("hemvist.container.base", base.toString());
        System.setProperty("hemvist.container.offset", String.valueOf(ports.offset()));
        System.setProperty("hemvist.container.management", String.valueOf(ports.management()));
        System.setProperty("hemvist.container.night", NightsByHand.time().toString());
        System.setProperty("hemvist.container.uri", container.uri().toString());
        System.setProperty("hemvist.container.url", inContainer.url());
        System.setProperty("hemvist.container.user", inContainer.user());
    }

    private static synchronized void close() {
        house.ifPresent(House::close);
        house = Optional.empty();
    }
}
