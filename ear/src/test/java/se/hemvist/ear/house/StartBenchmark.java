package se.hemvist.ear.house;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How long the server takes to start with the EAR, over what it takes without: {@code ./mvnw -Pbench-start}. Each is
 * started a few times in turn; the medians count, from the start of the process to the server's own word that it is up.
 */
final class StartBenchmark {

    private static final int ROUNDS = Integer.getInteger("hemvist.rounds", 3);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Console console = new Console();
    private final Place place;

    private StartBenchmark(Place place) {
        this.place = place;
    }

    public static void main(String[] arguments) {
        Path target = Path.of(System.getProperty("hemvist.target"));
        Path data = target.resolve("bench-start");
        Folders.delete(data);
        new StartBenchmark(new Place(target, data, Ports.free(), Ports.anyFree(), Ports.anyFree())).run();
    }

    private void run() {
        try (House house = new House(place, Map.of())) {
            Login login = house.startDatabase(false);
            List<Duration> bare = new ArrayList<>();
            List<Duration> full = new ArrayList<>();
            for (int round = 0; round <= ROUNDS; round++) {
                Duration without = start(login, false);
                Duration with = start(login, true);
                // The first round warms the disk's cache and migrates the database.
                if (round > 0) {
                    bare.add(without);
                    full.add(with);
                }
                console.step("round %d: bare %d ms, with the EAR %d ms"
                        .formatted(round, without.toMillis(), with.toMillis()));
            }
            tell(median(bare), median(full));
        }
    }

    private Duration start(Login login, boolean withEar) {
        Server server = new Server(place.server(), place.data().resolve("server"), place.ports(), login.environment());
        server.prepare();
        if (withEar) {
            server.deploy(place.ear());
        }
        long begin = System.nanoTime();
        server.start();
        try {
            server.awaitStarted(LONGEST);
            return Duration.ofNanos(System.nanoTime() - begin);
        } finally {
            server.stop();
        }
    }

    private void tell(Duration bare, Duration full) {
        console.say("");
        console.say("Median of %d starts:".formatted(ROUNDS));
        console.say("  bare server         %6d ms".formatted(bare.toMillis()));
        console.say("  with hemvist.ear    %6d ms".formatted(full.toMillis()));
        console.say("  EAR over the server %6d ms".formatted(full.minus(bare).toMillis()));
    }

    private static Duration median(List<Duration> durations) {
        return durations.stream()
                .sorted()
                .skip(durations.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
