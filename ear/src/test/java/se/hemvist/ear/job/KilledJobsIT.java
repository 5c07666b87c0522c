package se.hemvist.ear.job;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.Installation;
import se.hemvist.ear.house.OwnServers;
import se.hemvist.ear.house.Server;
import se.hemvist.ear.operate.Await;
import se.hemvist.kernel.time.HouseClock;

import static org.assertj.core.api.Assertions.assertThat;

/** A server killed where the platform would lose something: each test is named for the moment. */
@OwnServers
class KilledJobsIT {

    /** Deadlines in a portion. */
    private static final int SWEEP = 500;

    private static final Duration BY_ITSELF = Duration.ofSeconds(30);
    private static final Duration LONGEST_RUN = Duration.ofMinutes(5);
    private static final Duration CLOSELY = Duration.ofMillis(5);

    private static final double LONG_ENOUGH_TO_KILL = 5;

    /** The portion after the one that is awaited is not over when it is seen, on a busy machine either. */
    private static final double LONG_ENOUGH_TO_SEE = 1;

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

    private static Installation installation;
    private static Server server;
    private static Workload work;

    @BeforeAll
    static void start() {
        installation = Installation.of("killed", Workload.ear());
        server = installation.start("n1");
        work = new Workload(installation.database(), 5 * SWEEP, 40, 40);
    }

    @AfterAll
    static void close() {
        installation.close();
    }

    /** JBeret keeps the checkpoint of a step that goes on in memory only, until its first portion is done. */
    @Test
    void killed_again_before_its_first_portion_a_night_still_goes_on_at_its_checkpoint()
            throws SQLException, InterruptedException {
        work.layOut();
        work.slowDown(LONG_ENOUGH_TO_SEE);
        assertThat(new Operator(server).night(Workload.NIGHT)).isEqualTo(202);
        Await.until("a portion", LONGEST_RUN, CLOSELY, () -> work.nightDone() > 0);
        server.kill();
        work.slowDown(LONG_ENOUGH_TO_KILL);
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
