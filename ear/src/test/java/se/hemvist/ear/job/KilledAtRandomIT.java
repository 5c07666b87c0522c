package se.hemvist.ear.job;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.hemvist.ear.city.City;
import se.hemvist.ear.city.DemoCity;
import se.hemvist.ear.copy.Copies;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.OwnServers;
import se.hemvist.ear.job.Kill.Step;
import se.hemvist.ear.operate.Await;
import se.hemvist.ear.operate.Rows;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A city's server, killed again and again at random in the steps of a night and of a month. {@code -Dhemvist.kills} says how
 * often in each, {@code -Dhemvist.seed} repeats a course that was seen.
 */
@OwnServers
class KilledAtRandomIT {

    private static final int KILLS = Integer.getInteger("hemvist.kills", 3);
    private static final long SEED = Long.getLong("hemvist.seed", System.nanoTime());
    private static final int COPIES = 30;

    /** So long has no night been run, that there is something to do in every step. */
    private static final int DAYS_AHEAD = 30;

    private static final Duration BY_ITSELF = Duration.ofSeconds(30);
    private static final Duration LONGEST_RUN = Duration.ofMinutes(5);
    private static final Duration CLOSELY = Duration.ofMillis(2);

    /** So often the night and the month are run again for the kills that came too late before. */
    private static final int MOST_ROUNDS = 5;

    private static final String LONG_AGO =
            """
            insert into kernel.once (caller, key_text, fingerprint, token, reserved_at)
            select 'broker', 'old-' || i, '', gen_random_uuid(), now() - interval '500 days' from generate_series(1, 5000) i""";

    private static final String STILL_KEPT =
            "select count(*) from kernel.once where reserved_at < now() - interval '400 days'";

    private static final String STILL_CONNECTED =
            "select count(*) from pg_stat_activity where datname = 'hemvist' and usename = 'hemvist'";

    private static final String STARTED =
            "select count(*) from job_execution where batchstatus in ('STARTING', 'STARTED')";

    private static House house;
    private static Rows database;
    private static List<Course> courses;

    private final Map<Step, Duration> took = new EnumMap<>(Step.class);
    private final Map<Step, Long> read = new EnumMap<>(Step.class);

    @BeforeAll
    static void live() throws SQLException {
        Path target = Path.of(System.getProperty("hemvist.target"));
        house = House.open(target, target.resolve("house/killed-city"), false);
        database = new Rows(house.database());
        new DemoCity().into(house.uri(), house.accounts(), said -> {});
        new Copies(house.database()).make(COPIES);
        City city = City.in(house);
        LocalDate today = city.days().today().plusDays(DAYS_AHEAD);
        city.days().moveTo(today).demand(200);
        courses = List.of(
                Course.ofNight(database, today.minusDays(1)),
                Course.ofMonth(database, YearMonth.from(today).minusMonths(1)));
        database.run(LONG_AGO);
        house.server().stop();
        house.keep();
    }

    @AfterAll
    static void leave() {
        house.close();
    }

    @Test
    void killed_at_random_a_night_and_a_month_leave_what_an_unbroken_run_leaves(TestReporter reporter)
            throws SQLException, InterruptedException {
        reporter.publishEntry("seed", String.valueOf(SEED));
        String unbroken = unbroken();
        reporter.publishEntry("unbroken", took.toString());

        List<Kill> planned = Kill.of(KILLS, SEED);
        for (int round = 0; !planned.isEmpty() && round < MOST_ROUNDS; round++) {
            house.putBack();
            house.startAgain();
            planned = missed(planned, reporter);

            assertThat(Outcome.of(database)).as("seed %d", SEED).isEqualTo(unbroken);
            assertThat(database.number(STILL_KEPT)).as("kept from long ago").isZero();
            assertThat(database.number("select count(*) from pg_prepared_xacts"))
                    .isZero();
            Await.until("no execution is left started", BY_ITSELF, () -> database.number(STARTED) == 0);
        }
        assertThat(planned).as("kills that never came in time, seed %d", SEED).isEmpty();
    }

    /** Runs night and month, broken off as planned; which kills came too late. */
    private List<Kill> missed(List<Kill> planned, TestReporter reporter) throws SQLException, InterruptedException {
        WorkInVain vain = WorkInVain.from(database);
        List<Kill> missed = new ArrayList<>();
        for (Course course : courses) {
            course.begin(operator());
            Map<Step, Long> mayRead = new EnumMap<>(read);
            for (Kill kill : Kill.during(course.job(), planned)) {
                Optional<Hit> hit = strike(kill, course, vain);
                hit.ifPresentOrElse(
                        broken -> mayRead.merge(broken.step(), (long) broken.step().items, Long::sum),
                        () -> missed.add(kill));
                reporter.publishEntry(
                        "killed", kill + ": " + hit.map(Hit::toString).orElse("too late"));
            }
            course.awaitTheEnd();
            assertWentOnWhereItWas(course.read(), mayRead);
        }
        return missed;
    }

    private String unbroken() throws SQLException, InterruptedException {
        house.startAgain();
        for (Course course : courses) {
            course.begin(operator());
            course.awaitTheEnd();
            took.putAll(course.lengths());
            read.putAll(course.read());
        }
        String outcome = Outcome.of(database);
        house.server().stop();
        return outcome;
    }

    private static Operator operator() {
        return new Operator(house.server());
    }

    private record Hit(Step step, long rowsUndone) {}

    /** Kills the server as planned, and has it go on by itself; what was broken off, if it came in time. */
    private Optional<Hit> strike(Kill planned, Course course, WorkInVain vain)
            throws SQLException, InterruptedException {
        Await.until(
                planned.step() + " is reached",
                LONGEST_RUN,
                CLOSELY,
                () -> course.hasReached(planned.step()) || !course.is("RUNNING"));
        TimeUnit.NANOSECONDS.sleep((long)
                (Optional.ofNullable(took.get(planned.step())).orElseThrow().toNanos() * planned.into()));
        if (!course.is("RUNNING")) {
            return Optional.empty();
        }
        house.server().kill();
        Await.until("its connections end", BY_ITSELF, () -> database.number(STILL_CONNECTED) == 0);
        Optional<Hit> hit = course.is("RUNNING") ? Optional.of(brokenOff(course, vain)) : Optional.empty();
        String fence = course.fence();
        house.startAgain();
        if (hit.isPresent()) {
            Await.until(course.job() + " goes on", BY_ITSELF, CLOSELY, () -> !course.fence()
                    .equals(fence));
        }
        return hit;
    }

    private Hit brokenOff(Course course, WorkInVain vain) throws SQLException {
        Hit hit = new Hit(course.step(), vain.more());
        assertThat(hit.rowsUndone())
                .as("rows undone in %s, seed %d", hit.step(), SEED)
                .isLessThanOrEqualTo(database.number(hit.step().rows));
        return hit;
    }

    /** A step that had lost its checkpoint would have read from its first item on. */
    private static void assertWentOnWhereItWas(Map<Step, Long> read, Map<Step, Long> mayRead) {
        read.forEach((step, items) -> assertThat(items)
                .as("items read in %s, seed %d", step, SEED)
                .isLessThanOrEqualTo(Optional.ofNullable(mayRead.get(step)).orElseThrow()));
    }
}
