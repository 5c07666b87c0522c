package se.hemvist.ear.job;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.hemvist.ear.house.Installation;
import se.hemvist.ear.house.Server;
import se.hemvist.ear.operate.Await;
import se.hemvist.kernel.time.HouseClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The server killed again and again in the middle of a night and a month. {@code -Dhemvist.kills} says how often,
 * {@code -Dhemvist.seed} repeats a course that was seen.
 */
class KilledJobsIT {

    private static final int KILLS = Integer.getInteger("hemvist.kills", 5);
    private static final long SEED = Long.getLong("hemvist.seed", System.nanoTime());

    /** The sizes of a portion: a sweep, and a part of the report. */
    private static final int SWEEP = 500;

    private static final int PARTS = 10;

    private static final Duration BY_ITSELF = Duration.ofSeconds(30);
    private static final Duration LONGEST_RUN = Duration.ofMinutes(5);
    private static final Duration CLOSELY = Duration.ofMillis(5);

    private static final double LONG_ENOUGH_TO_KILL = 5;

    private static final String SWEEPS =
            """
            select count(*) from step_execution step join job_execution using (jobexecutionid)
            where stepname = 'sweep' and jobinstanceid = (select max(jobinstanceid) from job_instance)""";

    private static final String ASLEEP = "select count(*) from pg_stat_activity where wait_event = 'PgSleep'";

    private static final String STARTED =
            "select count(*) from job_execution where batchstatus in ('STARTING', 'STARTED')";

    private static final String DONE_BUT_STARTED =
            """
            select jobexecutionid from job_execution join kernel.job_run on execution_id = jobexecutionid
            where state = 'DONE' and batchstatus in ('STARTING', 'STARTED')""";

    private static final String NIGHTS_DONE =
            "select count(*) from kernel.job_run where job = 'night' and state = 'DONE'";

    /** So much of the work that what is left takes longer than a kill. */
    private static final double WHOLE = 0.8;

    private static Installation installation;
    private static Server server;
    private static Workload work;

    @BeforeAll
    static void start() {
        installation = Installation.of("killed", Workload.ear());
        server = installation.start("n1");
        work = new Workload(installation.database(), 2500 * KILLS, 40 * KILLS, 40 * KILLS);
    }

    @AfterAll
    static void close() {
        installation.close();
    }

    @Test
    void killed_at_random_a_night_and_a_month_leave_what_an_unbroken_run_leaves(TestReporter reporter)
            throws SQLException, InterruptedException {
        reporter.publishEntry("kills", String.valueOf(KILLS));
        reporter.publishEntry("seed", String.valueOf(SEED));
        begin();
        awaitTheEnd("month DONE", "night DONE");
        assertThat(List.of(work.nightDone(), work.monthDone())).containsExactly(1.0, 1.0);
        String unbroken = Outcome.of(work);
        long refused = work.eventsTriedInVain();

        begin();
        for (double moment : moments()) {
            killAt(moment);
        }
        awaitTheEnd("month DONE", "night DONE");

        assertThat(Outcome.of(work)).as("seed %d", SEED).isEqualTo(unbroken);
        assertThat(work.eventsTriedInVain() - refused)
                .as("work done again, seed %d", SEED)
                .isLessThanOrEqualTo((long) KILLS * SWEEP);
        assertThat(work.partsTriedInVain()).as("seed %d", SEED).isLessThanOrEqualTo((long) KILLS * PARTS);
        assertThat(work.number("select count(*) from pg_prepared_xacts")).isZero();
        awaitNothingStarted();
    }

    /** JBeret keeps the checkpoint of a step that goes on in memory only, until its first portion is done. */
    @Test
    void killed_again_before_its_first_portion_a_night_still_goes_on_at_its_checkpoint()
            throws SQLException, InterruptedException {
        work.layOut();
        assertThat(new Operator(server).night(Workload.NIGHT)).isEqualTo(202);
        Await.until("a portion", LONGEST_RUN, CLOSELY, () -> work.nightDone() > 0);
        work.slowDown(LONG_ENOUGH_TO_KILL);
        server.kill();
        installation.startAgain(server);
        Await.until("the sweep goes on", BY_ITSELF, () -> work.number(SWEEPS) == 2);
        server.kill();
        work.slowDown(0);
        installation.startAgain(server);
        awaitTheEnd("night DONE");

        assertThat(work.texts("select counts->>'read' from kernel.job_run")).containsExactly(work.read());
        assertThat(work.eventsTriedInVain() - work.refusedTries()).isLessThanOrEqualTo(2L * SWEEP);
    }

    /** JBeret lets only the newest execution go on; one that was killed before it had its claim is not the run's own. */
    @Test
    void killed_again_before_its_first_step_a_night_still_goes_on_at_its_checkpoint()
            throws SQLException, InterruptedException {
        work.layOut();
        assertThat(new Operator(server).night(Workload.NIGHT)).isEqualTo(202);
        Await.until("a portion", LONGEST_RUN, CLOSELY, () -> work.nightDone() > 0);
        server.kill();
        work.slowDownBeginning(LONG_ENOUGH_TO_KILL);
        installation.startAgain(server);
        Await.until("the night begins again", BY_ITSELF, CLOSELY, () -> work.number(ASLEEP) > 0);
        server.kill();
        work.slowDownBeginning(0);
        installation.startAgain(server);
        awaitTheEnd("night DONE");

        assertThat(work.texts("select counts->>'read' from kernel.job_run")).containsExactly(work.read());
        assertThat(work.eventsTriedInVain() - work.refusedTries()).isLessThanOrEqualTo(SWEEP);
        awaitNothingStarted();
    }

    /** What a batchlet has done is committed before JBeret keeps what it says of it. */
    @Test
    void killed_while_its_account_is_being_kept_a_month_still_says_how_many_versions_it_made()
            throws SQLException, InterruptedException {
        work.layOut();
        work.slowDownKeeping("count", LONG_ENOUGH_TO_KILL);
        assertThat(new Operator(server).month(Workload.MONTH)).isEqualTo(202);
        Await.until("the account is being kept", LONGEST_RUN, CLOSELY, () -> work.number(ASLEEP) > 0);
        server.kill();
        work.slowDownKeeping("count", 0);
        installation.startAgain(server);
        awaitTheEnd("month DONE");

        assertThat(work.texts("select counts->>'versions' from kernel.job_run")).containsExactly("1");
        assertThat(work.number("select count(*) from followup.month_report")).isOne();
    }

    /** A run is over for the house a moment before it is for JBeret, and the next night comes after both. */
    @Test
    void killed_between_its_two_ends_a_night_is_over_and_the_next_one_follows()
            throws SQLException, InterruptedException {
        work.layOut();
        work.nightDone(LocalDate.now(HouseClock.ZONE).minusDays(3));
        work.slowDownEnding(LONG_ENOUGH_TO_KILL);
        assertThat(new Operator(server).catchUp()).isEqualTo(202);
        Await.until("the night is ending", LONGEST_RUN, CLOSELY, () -> work.number(ASLEEP) > 0);
        server.kill();
        work.cutOffWhatIsSlow();
        String execution = work.texts(DONE_BUT_STARTED).get(0);
        work.slowDownEnding(0);
        installation.startAgain(server);
        awaitNothingStarted();
        assertThat(work.texts("select batchstatus from job_execution where jobexecutionid = " + execution))
                .containsExactly("COMPLETED");
        Await.until("the night after it is done", LONGEST_RUN, () -> work.number(NIGHTS_DONE) >= 3);
    }

    private static void begin() throws SQLException {
        work.layOut();
        Operator operator = new Operator(server);
        assertThat(operator.night(Workload.NIGHT)).isEqualTo(202);
        assertThat(operator.month(Workload.MONTH)).isEqualTo(202);
    }

    /** When to kill, as shares of the work that is done; never when there is nothing left to do. */
    private static List<Double> moments() {
        return new Random(SEED)
                .doubles(KILLS)
                .map(share -> share * WHOLE)
                .sorted()
                .boxed()
                .toList();
    }

    /** Kills the server when night or month has come so far, and a little later; both are to go on by themselves. */
    private static void killAt(double moment) throws SQLException, InterruptedException {
        Await.until(
                "%s of the work".formatted(moment),
                LONGEST_RUN,
                CLOSELY,
                () -> Math.max(work.nightDone(), work.monthDone()) >= moment);
        TimeUnit.MILLISECONDS.sleep(Double.doubleToLongBits(moment) & 31);
        server.kill();
        List<String> before = fences();
        assertThat(before).as("seed %d: both are running at %s", SEED, moment).hasSize(2);
        installation.startAgain(server);
        Await.until("both go on", BY_ITSELF, () -> fences().stream().noneMatch(before::contains));
    }

    /** Of the runs that nobody has ended. */
    private static List<String> fences() throws SQLException {
        return work.texts("select job || ' ' || fence from kernel.job_run where state = 'RUNNING'");
    }

    private static void awaitTheEnd(String... ends) throws SQLException, InterruptedException {
        Await.until("all is over", LONGEST_RUN, () -> fences().isEmpty());
        assertThat(work.texts("select job || ' ' || state from kernel.job_run order by job"))
                .containsExactly(ends);
    }

    /** A run is over for the house a moment before it is for the server. */
    private static void awaitNothingStarted() throws SQLException, InterruptedException {
        Await.until("no execution is left started", BY_ITSELF, () -> work.number(STARTED) == 0);
    }
}
