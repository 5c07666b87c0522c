package se.hemvist.ear.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.operate.Await;
import se.hemvist.kernel.time.HouseClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A house of its own, in real time, that is left alone until its night begins by itself. */
class ByScheduleIT {

    private static final String DATABASE = "by_schedule";
    private static final Path TARGET = Path.of(System.getProperty("hemvist.target"));
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final int MOST_STARTS = 4;
    private static final int UNSURE_HOUR = 2;

    private static Login login;
    private Optional<Server> server = Optional.empty();

    @BeforeAll
    static void make_a_database() {
        login = HouseOfTheRun.database().makeDatabase(DATABASE, DATABASE);
    }

    @AfterEach
    void stop() {
        server.ifPresent(Server::stop);
    }

    @Test
    void the_night_that_was_missed_begins_by_itself_at_the_time_set() throws SQLException, InterruptedException {
        ZonedDateTime at = startBefore();
        String yesterday = at.toLocalDate().minusDays(1).toString();
        assertThat(run(yesterday)).isEmpty();

        Duration longest =
                Duration.between(ZonedDateTime.now(HouseClock.ZONE), at).plusMinutes(2);
        Await.until("the night of " + yesterday, longest, () -> run(yesterday)
                .filter(run -> run.state().equals("DONE"))
                .isPresent());

        assertThat(run(yesterday).orElseThrow().startedAt())
                .isBetween(at.toInstant(), at.toInstant().plusSeconds(60));
    }

    @Test
    void in_the_hour_that_comes_twice_or_not_at_all_it_does_not_start() throws IOException {
        Server refusing = started("02:30");

        assertThatThrownBy(() -> refusing.awaitAnswer(LONGEST_START, () -> {})).isInstanceOf(CannotStart.class);
        assertThat(Files.readString(refusing.log())).contains("HEMVIST_NIGHT_AT=02:30: not between 02:00 and 03:00");
    }

    /** A server that was up before the minute at which its night is to begin; that minute. */
    private ZonedDateTime startBefore() {
        for (int lead = 2; lead <= 2 * MOST_STARTS; lead += 2) {
            ZonedDateTime at = minuteAfter(lead);
            Server up = started(at.format(DateTimeFormatter.ofPattern("HH:mm")));
            up.awaitAnswer(LONGEST_START, () -> {});
            if (ZonedDateTime.now(HouseClock.ZONE).isBefore(at)) {
                return at;
            }
            up.stop();
        }
        throw new AssertionError("The server takes too long to start");
    }

    /** In Sweden, and not in the hour in which no night begins: then the first minute after it. */
    private static ZonedDateTime minuteAfter(int minutes) {
        ZonedDateTime at = ZonedDateTime.now(HouseClock.ZONE)
                .truncatedTo(ChronoUnit.MINUTES)
                .plusMinutes(minutes + 1L);
        return at.getHour() == UNSURE_HOUR ? at.truncatedTo(ChronoUnit.HOURS).plusHours(1) : at;
    }

    private Server started(String nightAt) {
        Map<String, String> environment = new HashMap<>(login.environment());
        environment.put("HEMVIST_MODE", "production");
        environment.put("HEMVIST_NIGHT_AT", nightAt);
        Server starting = new Server(
                TARGET.resolve("hemvist-server"), TARGET.resolve("house/by-schedule"), Ports.free(), environment);
        server = Optional.of(starting);
        starting.prepare();
        starting.deploy(TARGET.resolve("hemvist.ear"));
        starting.start();
        return starting;
    }

    private record Run(String state, Instant startedAt) {}

    private static Optional<Run> run(String night) throws SQLException {
        try (Connection connection =
                        HouseOfTheRun.database().superuser(DATABASE).getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select state, started_at from kernel.job_run where job = 'night' and run_key = ?")) {
            query.setString(1, night);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(
                                new Run(rows.getString(1), rows.getTimestamp(2).toInstant()))
                        : Optional.empty();
            }
        }
    }
}
