package se.hemvist.ear.house;

import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * Runs Hemvist on this machine until it is stopped: {@code ./mvnw -Prun}. Database, transaction log and mail stay in
 * {@code .hemvist}, so that it starts again where it stopped; delete the folder to begin anew.
 */
final class Launcher {

    private final Console console = new Console();
    private final Place place;
    private final House house;
    private final FirstLoad load =
            ServiceLoader.load(FirstLoad.class).findFirst().orElseThrow();
    private volatile boolean stopping;

    private Launcher(Place place) {
        this.place = place;
        this.house = new House(place, Map.of());
    }

    /** Settings by -D: hemvist.port.offset moves all ports; hemvist.db.port and hemvist.mail.port set one. */
    public static void main(String[] arguments) {
        int offset = Integer.getInteger("hemvist.port.offset", 0);
        Place place = new Place(
                Path.of(System.getProperty("hemvist.target")),
                Path.of(System.getProperty("hemvist.data")),
                new Ports(offset),
                Integer.getInteger("hemvist.db.port", 15_432 + offset),
                Integer.getInteger("hemvist.mail.port", 2_525 + offset));
        System.exit(new Launcher(place).run());
    }

    private int run() {
        Thread closing = new Thread(this::close, "closing");
        Runtime.getRuntime().addShutdownHook(closing);
        try {
            open();
            house.server().awaitEnd();
            if (!stopping) {
                console.say("The server has ended. Why is in " + house.logFile());
            }
        } catch (CannotStart e) {
            console.say("\nHemvist could not start. " + e.getMessage());
        }
        return 1;
    }

    private void open() {
        if (place.ports().taken().anyMatch(port -> port == place.ports().http())) {
            throw new CannotStart("Port " + place.ports().http() + " is taken: is Hemvist running already?"
                    + " Otherwise move all its ports: -Dhemvist.port.offset=100");
        }
        if (!Ports.isFree(place.mailPort())) {
            throw new CannotStart("Port " + place.mailPort() + ", where the demo's mails go, is taken."
                    + " Stop who holds it, or choose another: -Dhemvist.mail.port=2526");
        }
        Login login = Login.from(System.getenv()).orElseGet(() -> {
            console.step("Starting the database (PostgreSQL 15, data in " + place.data() + ")");
            return house.startDatabase(true);
        });
        console.step("Starting the server (WildFly with hemvist.ear, database: " + login + ")");
        house.startServer(login, console);
        console.step("The server answers");
        loadCity();
        tell();
    }

    /** The demo city comes by the public interfaces, once for each data folder. */
    private void loadCity() {
        if (house.isLoaded()) {
            return;
        }
        console.step("Loading the demo city");
        load.into(house.uri(), house.accounts(), console::step);
        house.noteLoaded();
    }

    private void tell() {
        console.say("");
        new Greeting(house, load).lines().forEach(console::say);
        console.say("Stop with Ctrl-C; ./mvnw -Prun starts it again with its data.");
    }

    private void close() {
        stopping = true;
        if (house.isOpen()) {
            console.step("Stopping");
            house.close();
            console.step("Stopped");
        }
    }
}
