package se.hemvist.ear.house;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Hemvist in embedded mode: PostgreSQL, a catcher of mail, and WildFly with the EAR. */
public final class House implements AutoCloseable {

    /** The runtime user, its password and its database. */
    static final String DATABASE = "hemvist";

    private static final String KEPT = "kept";
    private static final Duration LONGEST_START = Duration.ofMinutes(15);

    private final Place place;
    private final Map<String, String> settings;
    private final GreenMail mail;
    private Optional<Postgres> postgres = Optional.empty();
    private Optional<Server> server = Optional.empty();

    /**
     * A house of its own, at ports where nobody else listens, with database and server started and nights run by hand.
     *
     * @param target  the build's folder
     * @param data    what it keeps; made when it is not there
     * @param durable whether the data must survive a power cut
     */
    public static House open(Path target, Path data, boolean durable) {
        House house = new House(
                new Place(
                        target.toAbsolutePath(), data.toAbsolutePath(), Ports.free(), Ports.anyFree(), Ports.anyFree()),
                NightsByHand.environment());
        try {
            house.startServer(house.startDatabase(durable), Progress.SILENT);
        } catch (CannotStart e) {
            house.close();
            throw e;
        }
        return house;
    }

    /**
     * Nothing is started yet.
     *
     * @param settings of the server, beside those that follow from the place
     */
    House(Place place, Map<String, String> settings) {
        this.place = place;
        this.settings = Map.copyOf(settings);
        // What a demo sends never reaches anybody.
        this.mail = new GreenMail(new ServerSetup(place.mailPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    /**
     * Starts the database, with an empty one for the house if there is none yet.
     *
     * @param durable whether the data must survive a power cut
     */
    Login startDatabase(boolean durable) {
        Postgres started =
                Postgres.start(place.postgres(), place.data().resolve("postgres"), place.databasePort(), durable);
        postgres = Optional.of(started);
        return started.makeDatabase(DATABASE, DATABASE);
    }

    /** Starts the server with the EAR as it is now, and waits for its first answer. */
    void startServer(Login login, Progress progress) {
        Map<String, String> environment = new HashMap<>(login.environment());
        environment.putAll(settings);
        environment.put("HEMVIST_MAIL_HOST", "127.0.0.1");
        environment.put("HEMVIST_MAIL_PORT", String.valueOf(place.mailPort()));
        environment.put("HEMVIST_PUBLIC_URL", place.ports().root());
        Server prepared = new Server(place.server(), place.data().resolve("server"), place.ports(), environment);
        prepared.prepare();
        accounts().writeTo(prepared.configuration());
        prepared.deploy(place.ear());
        mail.start();
        server = Optional.of(prepared);
        start(progress);
    }

    private void start(Progress progress) {
        server().start();
        try {
            server().awaitAnswer(LONGEST_START, progress::waiting);
        } catch (CannotStart e) {
            server().kill();
            throw e;
        }
    }

    /** Starts the server again after {@link Server#stop} or {@link Server#kill}, on the same data. */
    public void startAgain() {
        start(Progress.SILENT);
    }

    /** The root of the application, with a slash at its end. */
    public URI uri() {
        return server().uri();
    }

    public Server server() {
        return server.orElseThrow();
    }

    /** What the server sent by mail. */
    public GreenMail mail() {
        return mail;
    }

    /** Who can log in. */
    public Accounts accounts() {
        return Accounts.read(place.accounts());
    }

    /** The house's database, as the superuser: for looking, and for what a test must arrange behind the house's back. */
    public DataSource database() {
        return postgres().superuser(DATABASE);
    }

    /** Keeps what is in the database, while no server is running. */
    public void keep() {
        postgres().copy(DATABASE, KEPT, DATABASE);
    }

    /** Puts back what was kept, while no server is running. */
    public void putBack() {
        postgres().copy(KEPT, DATABASE, DATABASE);
    }

    Postgres postgres() {
        return postgres.orElseThrow();
    }

    /** Notes that there is a city in the house, so that none is loaded any more. */
    public void noteLoaded() {
        try {
            Files.createFile(loaded());
        } catch (IOException e) {
            throw new CannotStart("Could not note that there is a city in the house", e);
        }
    }

    boolean isLoaded() {
        return Files.exists(loaded());
    }

    /** The folder of all that it keeps. */
    Path data() {
        return place.data();
    }

    private Path loaded() {
        return place.data().resolve("city-loaded");
    }

    /** What the server wrote to its log. */
    public String log() throws IOException {
        return Files.readString(logFile());
    }

    public Path logFile() {
        return server().log();
    }

    /** Whether anything was started. */
    boolean isOpen() {
        return postgres.isPresent() || server.isPresent();
    }

    /** Stops the server, then what it stands on; what was not started is left alone. */
    @Override
    public void close() {
        server.ifPresent(Server::stop);
        mail.stop();
        postgres.ifPresent(Postgres::close);
    }
}
