package se.hemvist.ear.job;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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
import se.hemvist.ear.job.Kill.Step;
import se.hemvist.ear.operate.Await;
import se.hemvist.ear.operate.Rows;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A city's server, killed again and again at random in the steps of a night and a month. {@code -Dhemvist.kills} says how
 * often, {@code -Dhemvist.seed} repeats a course that was seen.
 */
class KilledAtRandomIT {

    private static final int KILLS = Integer.getInteger("hemvist.kills", 5);
    private static final long SEED = Long.getLong("hemvist.seed", System.nanoTime());
    private static final int COPIES = 30;

    /** So long has no night been run, that there is something to do in every step. */
    private static final int DAYS_AHEAD = 30;

    private static final Duration BY_ITSELF = Duration.ofSeconds(30);
    private static final Duration LONGEST_RUN = Duration.ofMinutes(5);
    private static final Duration CLOSELY = Duration.ofMillis(2);

    private static final String LONG_AGO =
            """
            insert into kernel.once (caller, key_text, fingerprint, token, reserved_at)
            select 'broker', 'old-' || i, '', gen_random_uuid(), now() - interval '500 days' from generate_series(1, 5000) i""";

    private static final String STILL_KEPT =
            "select count(*) from kernel.once where reserved_at < now() - interval '400 days'";

    private static final String TOOK =
            """
            select extract(epoch from max(endtime) - min(starttime)) * 1000000000 from step_execution
            join kernel.job_run on execution_id = jobexecutionid where %s and stepname = '%s'""";

    private static final String REACHED =
            """
            select count(*) from step_execution join kernel.job_run on execution_id = jobexecutionid
            where %s and stepname = '%s'""";

    private static final String AT_WORK =
            "select stepname from step_execution join kernel.job_run on execution_id = jobexecutionid"
                    + " where %s order by stepexecutionid desc limit 1";

    private static final String STILL_CONNECTED =
            "select count(*) from pg_stat_activity where datname = 'hemvist' and usename = 'hemvist'";

    private static final String STARTED =
            "select count(*) from job_execution where batchstatus in ('STARTING', 'STARTED')";

    private static House house;
    private static Rows database;
    private static LocalDate night;
    private static YearMonth month;

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
        night = today.minusDays(1);
        month = YearMonth.from(today).minusMonths(1);
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
        house.startAgain();
        runWhole("night");
        runWhole("month");
        String unbroken = Outcome.of(database);
        Map<Step, Duration> took = lengths();
        reporter.publishEntry("unbroken", took.toString());
        house.server().stop();

        house.putBack();
        house.startAgain();
        WorkInVain vain = WorkInVain.from(database);
        for (String job : List.of("night", "month")) {
            begin(job);
            for (Kill planned : Kill.of(KILLS, SEED)) {
                if (planned.step().job.equals(job)) {
                    reporter.publishEntry("killed", kill(planned, took, vain));
                }
            }
            awaitTheEnd(job);
        }

        assertThat(Outcome.of(database)).as("seed %d", SEED).isEqualTo(unbroken);
        assertThat(database.number(STILL_KEPT)).as("kept from long ago").isZero();
        assertThat(database.number("select count(*) from pg_prepared_xacts")).isZero();
        Await.until("no execution is left started", BY_ITSELF, () -> database.number(STARTED) == 0);
    }

    private static void runWhole(String job) throws SQLException, InterruptedException {
        begin(job);
        awaitTheEnd(job);
    }

    private static void begin(String job) {
        Operator operator = new Operator(house.server());
        assertThat(job.equals("night") ? operator.night(night.toString()) : operator.month(month.toString()))
                .isEqualTo(202);
    }

    private static void awaitTheEnd(String job) throws SQLException, InterruptedException {
        Await.until(job + " is over", LONGEST_RUN, () -> !is(job, "RUNNING"));
        assertThat(is(job, "DONE")).as("%s done, seed %d", job, SEED).isTrue();
    }

    private static Map<Step, Duration> lengths() throws SQLException {
        Map<Step, Duration> lengths = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            lengths.put(
                    step,
                    Duration.ofNanos(database.number(
                            "select (%s)::bigint".formatted(TOOK.formatted(run(step.job), name(step))))));
        }
        return lengths;
    }

    /** Kills the server as planned, and has it go on by itself; what was undone, in words. */
    private static String kill(Kill planned, Map<Step, Duration> took, WorkInVain vain)
            throws SQLException, InterruptedException {
        String job = planned.step().job;
        Await.until(
                planned.step() + " is reached",
                LONGEST_RUN,
                CLOSELY,
                () -> database.number(REACHED.formatted(run(job), name(planned.step()))) > 0 || !is(job, "RUNNING"));
        TimeUnit.NANOSECONDS.sleep((long)
                (Optional.ofNullable(took.get(planned.step())).orElseThrow().toNanos() * planned.into()));
        house.server().kill();
        Await.until("its connections end", BY_ITSELF, () -> database.number(STILL_CONNECTED) == 0);
        assertThat(is(job, "RUNNING"))
                .as("%s was broken off by %s, seed %d", job, planned, SEED)
                .isTrue();
        Step hit =
                Step.valueOf(database.texts(AT_WORK.formatted(run(job))).get(0).toUpperCase(Locale.ROOT));
        long undone = vain.more();
        assertThat(undone)
                .as("rows undone in %s, seed %d", hit, SEED)
                .isLessThanOrEqualTo(database.number(hit.portion));
        String fence = fence(job);
        house.startAgain();
        Await.until(job + " goes on", BY_ITSELF, CLOSELY, () -> !fence(job).equals(fence));
        return "in %s, planned %s: %d rows undone".formatted(hit, planned, undone);
    }

    private static String name(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    private static boolean is(String job, String state) throws SQLException {
        return database.texts("select state from kernel.job_run where " + run(job))
                .contains(state);
    }

    private static String fence(String job) throws SQLException {
        return database.texts("select fence from kernel.job_run where " + run(job))
                .get(0);
    }

    private static String run(String job) {
        return "job = '%s' and run_key = '%s'".formatted(job, job.equals("night") ? night : month);
    }
}
