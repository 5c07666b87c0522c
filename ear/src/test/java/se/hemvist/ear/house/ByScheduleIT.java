package se.hemvist.ear.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.operate.Await;
import se.hemvist.ear.operate.Rows;
import se.hemvist.kernel.time.HouseClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A house of its own, in real time: the timer that begins its nights is looked at, and let go off. */
@OwnServers
class ByScheduleIT {

    private static final String DATABASE = "by_schedule";
    private static final Path TARGET = Path.of(System.getProperty("hemvist.target"));
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_NIGHT = Duration.ofMinutes(2);
    private static final LocalTime NIGHT_AT = LocalTime.of(4, 35);
    private static final LocalTime MONTH_AT = LocalTime.of(5, 5);

    private static final String NONE_RUN = "delete from kernel.job_run";
    private static final String TAKE_AWAY =
            """
            alter role %1$s nologin;
            select pg_terminate_backend(pid) from pg_stat_activity where usename = '%1$s'"""
                    .formatted(DATABASE);
    private static final String GIVE_BACK = "alter role %s login".formatted(DATABASE);

    private static Login login;
    private static Rows rows;
    private static Server running;

    @BeforeAll
    static void start() {
        login = HouseOfTheRun.database().makeDatabase(DATABASE, DATABASE);
        rows = new Rows(HouseOfTheRun.database().superuser(DATABASE));
        running = started(NIGHT_AT.toString());
        running.awaitAnswer(LONGEST_START, () -> {});
    }

    @AfterAll
    static void stop() {
        running.stop();
    }

    @BeforeEach
    void no_night_was_run() throws SQLException {
        rows.run(NONE_RUN);
    }

    @Test
    void the_night_that_was_missed_begins_at_the_time_set() throws SQLException, InterruptedException {
        NightTimer timer = new NightTimer(running);
        ZonedDateTime now = ZonedDateTime.now(HouseClock.ZONE);
        ZonedDateTime today = now.with(NIGHT_AT);
        String yesterday = now.toLocalDate().minusDays(1).toString();
        assertThat(timer.next()).isEqualTo((today.isAfter(now) ? today : today.plusDays(1)).toInstant());
        assertThat(run(yesterday)).isEmpty();

        timer.goOff();

        awaitDone(yesterday);
    }

    @Test
    void the_months_have_a_time_of_their_own_and_none_is_missed_where_nothing_has_happened() throws SQLException {
        NightTimer timer = NightTimer.ofMonths(running);
        ZonedDateTime now = ZonedDateTime.now(HouseClock.ZONE);
        ZonedDateTime today = now.with(MONTH_AT);
        assertThat(timer.next()).isEqualTo((today.isAfter(now) ? today : today.plusDays(1)).toInstant());

        timer.goOff();

        assertThat(rows.texts("select run_key from kernel.job_run where job = ?", "month"))
                .isEmpty();
    }

    @Test
    void a_night_whose_time_comes_while_the_database_is_away_begins_when_it_is_back()
            throws SQLException, InterruptedException {
        rows.run(TAKE_AWAY);
        try {
            assertThatThrownBy(() -> new NightTimer(running).goOff()).hasMessageContaining("Timer invocation failed");
        } finally {
            rows.run(GIVE_BACK);
        }

        awaitDone(ZonedDateTime.now(HouseClock.ZONE).toLocalDate().minusDays(1).toString());
    }

    @Test
    void in_the_hour_that_comes_twice_or_not_at_all_it_does_not_start() throws IOException {
        Server refusing = started("02:30");

        try {
            assertThatThrownBy(() -> refusing.awaitAnswer(LONGEST_START, () -> {}))
                    .isInstanceOf(CannotStart.class);
            assertThat(Files.readString(refusing.log()))
                    .contains("HEMVIST_NIGHT_AT=02:30: not between 02:00 and 03:00");
        } finally {
            refusing.kill();
        }
    }

    private static Server started(String nightAt) {
        Map<String, String> environment = new HashMap<>(login.environment());
        environment.put("HEMVIST_MODE", "production");
        environment.put(NightsByHand.SETTING, nightAt);
        environment.put(NightsByHand.OF_MONTHS, MONTH_AT.toString());
        Server starting = new Server(
                TARGET.resolve("hemvist-server"),
                TARGET.resolve("house/by-schedule-" + nightAt.replace(':', '-')),
                Ports.free(),
                environment);
        starting.prepare();
        starting.deploy(TARGET.resolve("hemvist.ear"));
        starting.start();
        return starting;
    }

    private static void awaitDone(String night) throws SQLException, InterruptedException {
        Await.until("the night of " + night, LONGEST_NIGHT, () -> run(night).contains("DONE"));
    }

    /** The state of the night's run, if there is one. */
    private static List<String> run(String night) throws SQLException {
        return rows.texts("select state from kernel.job_run where job = 'night' and run_key = ?", night);
    }
}
