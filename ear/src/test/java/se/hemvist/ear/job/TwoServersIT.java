package se.hemvist.ear.job;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.Installation;
import se.hemvist.ear.house.OwnServers;
import se.hemvist.ear.house.Server;
import se.hemvist.ear.operate.Await;
import se.hemvist.kernel.once.JobRefusal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two servers on one database, in no cluster: what they know of each other stands in the database. Each test is named
 * for a trap of the platform that would have a job run twice, or not at all.
 */
@OwnServers
class TwoServersIT {

    private static final int DEADLINES = 3000;
    private static final int ACTED_ON = 20;
    private static final int PORTION = 500;
    private static final double PORTION_TAKES = 2;

    private static final Duration BY_ITSELF = Duration.ofSeconds(30);
    private static final Duration A_NIGHT = Duration.ofMinutes(2);

    /** Longer than it is between two signs of life, and between two looks for runs that broke off. */
    private static final Duration AWAY = Duration.ofSeconds(16);

    /** A minute of silence, a look each ten seconds, and what a portion takes. */
    private static final Duration TAKEN_OVER = Duration.ofSeconds(90);

    /** Said by the run that is taken away, or by the server's next sign of life for it, whichever wakes first. */
    private static final Pattern LATE = Pattern.compile("Lost the claim on|was taken over by another server");

    private static final String REFUSED = JobRefusal.Fenced.class.getName();

    private static Installation installation;
    private static Server one;
    private static Server two;
    private static Workload work;

    @BeforeAll
    static void start() {
        installation = Installation.of("pair", Workload.ear());
        one = installation.start("n1");
        two = installation.start("n2");
        work = new Workload(installation.database(), DEADLINES, ACTED_ON, 1);
    }

    @AfterAll
    static void close() {
        installation.close();
    }

    @BeforeEach
    void lay_out() throws SQLException {
        if (!one.isRunning()) {
            installation.startAgain(one);
        }
        work.layOut();
        work.slowDown(PORTION_TAKES);
    }

    @Test
    void of_starts_at_once_by_rest_and_by_the_management_cli_one_runs()
            throws SQLException, InterruptedException, ExecutionException {
        work.slowDown(5 * PORTION_TAKES);
        CompletableFuture<Integer> here = CompletableFuture.supplyAsync(() -> new Operator(one).night(Workload.NIGHT));
        CompletableFuture<Integer> there = CompletableFuture.supplyAsync(() -> new Operator(two).night(Workload.NIGHT));
        assertThat(List.of(here.get(), there.get())).containsExactlyInAnyOrder(202, 409);
        assertThat(Management.start(one, "night", "day=" + Workload.NIGHT)).contains(Management.BEGUN);
        assertThat(Management.start(two, "night", "day=" + Workload.NIGHT)).contains(Management.BEGUN);
        assertThat(run("state")).as("the night lasts longer than the starts").isEqualTo("RUNNING");

        work.slowDown(0);
        awaitState("DONE");

        assertThat(run("fence")).isEqualTo("1");
        everythingIsDoneOnce();
    }

    @Test
    void a_job_that_another_server_runs_is_not_restarted_by_detection() throws SQLException, InterruptedException {
        new Operator(one).night(Workload.NIGHT);
        awaitEvents(PORTION);

        assertThat(new Operator(two).night(Workload.NIGHT)).isEqualTo(409);
        assertThat(Management.restart(two, run("execution_id"), "day=" + Workload.NIGHT))
                .as("begun, and failed for want of the claim; or refused, where the server knows the job")
                .containsAnyOf(Management.BEGUN, "JBERET000647");
        work.slowDown(0);
        awaitState("DONE");

        assertThat(run("node")).isEqualTo("n1");
        everythingIsDoneOnce();
    }

    @Test
    void a_server_that_wakes_again_writes_nothing_more() throws SQLException, IOException, InterruptedException {
        new Operator(one).night(Workload.NIGHT);
        awaitEvents(PORTION);
        int before = logOf(one).length();
        one.freeze();
        try {
            Await.until("n2 takes it over", TAKEN_OVER, () -> run("node").equals("n2"));
            work.slowDown(0);
            awaitState("DONE");
        } finally {
            one.thaw();
        }
        String done = Outcome.of(work.rows());
        Await.until("n1 finds that it is late", A_NIGHT, () -> LATE.matcher(logOf(one))
                .find(before));

        assertThat(Outcome.of(work.rows())).isEqualTo(done);
        assertThat(run("node || ' ' || state")).isEqualTo("n2 DONE");
        assertThat(work.number("select count(*) from kernel.deadline_event")).isEqualTo(work.eventsToCome());
        assertThat(work.texts("select counts->>'read' from kernel.job_run")).containsExactly(work.read());
    }

    /** The portion is done but for its end, where the claim is demanded, when its server stands still. */
    @Test
    void what_a_server_has_begun_before_it_stood_still_is_refused_when_it_wakes()
            throws SQLException, InterruptedException {
        new Operator(one).night(Workload.NIGHT);
        awaitEvents(PORTION);
        int before = logOf(one).length();
        one.freeze();
        try {
            work.run("update kernel.job_run set heartbeat_at = heartbeat_at - interval '2 minutes'");
            Await.until("n2 takes it over", BY_ITSELF, () -> run("node").equals("n2"));
        } finally {
            one.thaw();
        }
        Await.until("its portion is refused", BY_ITSELF, () -> logOf(one).indexOf(REFUSED, before) > 0);
        work.slowDown(0);
        awaitState("DONE");

        assertThat(run("node || ' ' || fence")).isEqualTo("n2 2");
        everythingIsDoneOnce();
    }

    @Test
    void a_run_goes_on_at_its_latest_checkpoint_when_it_comes_back_to_a_server()
            throws SQLException, InterruptedException {
        new Operator(one).night(Workload.NIGHT);
        awaitEvents(PORTION);
        stopBy(one);
        assertThat(new Operator(two).night(Workload.NIGHT)).as("jobs rest").isEqualTo(409);

        new Operator(two).pause(false);
        awaitEvents(3 * PORTION);
        assertThat(run("node")).isEqualTo("n2");
        stopBy(one);
        new Operator(one).pause(false);
        work.slowDown(0);
        awaitState("DONE");

        assertThat(run("node")).isEqualTo("n1");
        everythingIsDoneOnce();
    }

    /** The order to stop waits for the portion to be done; the pause does not. */
    @Test
    void a_run_that_comes_to_rest_after_a_short_pause_goes_on_by_itself() throws SQLException, InterruptedException {
        new Operator(one).night(Workload.NIGHT);
        awaitEvents(PORTION);
        assertThat(new Operator(one).pause(true)).isEqualTo(200);
        assertThat(new Operator(one).pause(false)).isEqualTo(200);
        work.slowDown(0);
        Await.until("it goes on", BY_ITSELF, () -> !run("fence").equals("1"));
        awaitState("DONE");

        everythingIsDoneOnce();
    }

    /** JBeret tries what is refused again; told to stop meanwhile, it would do so without end. */
    @Test
    void a_run_stopped_while_it_is_refused_something_stops_and_goes_on() throws SQLException, InterruptedException {
        work.run("update kernel.sample_fact set refused = true where kind = 'T-99'");
        work.slowDown(PORTION_TAKES / 10);
        new Operator(one).night(Workload.NIGHT);
        awaitEvents(DEADLINES);
        stopBy(one);
        new Operator(one).pause(false);
        awaitState("DONE");

        assertThat(run("counts->>'refused'")).isEqualTo(String.valueOf(ACTED_ON));
        assertThat(work.number("select count(distinct item) from kernel.job_item_refused"))
                .isEqualTo(ACTED_ON);
        assertThat(work.texts("select counts->>'read' from kernel.job_run")).containsExactly(work.read());
    }

    /** Stopped in order, a portion that is not over within a second or two is cut off, and its run left as it is. */
    @Test
    void a_run_stopped_with_its_server_goes_on_when_that_is_started_again() throws SQLException, InterruptedException {
        work.slowDown(PORTION_TAKES / 10);
        new Operator(one).night(Workload.NIGHT);
        awaitEvents(PORTION);
        one.stop();
        assertThat(run("state")).isIn("STOPPED", "RUNNING");

        work.slowDown(0);
        installation.startAgain(one);
        Await.until("it goes on", BY_ITSELF, () -> !run("fence").equals("1"));
        awaitState("DONE");

        everythingIsDoneOnce();
    }

    @Test
    void timers_go_on_when_the_database_has_been_away() throws SQLException, InterruptedException {
        installation.withoutDatabase(AWAY);
        work.slowDown(0);
        work.run("insert into kernel.job_run (run_id, job, run_key, fence, state, node, started_at, heartbeat_at)"
                + " values (gen_random_uuid(), 'night', '" + Workload.NIGHT + "', 1, 'RUNNING', 'gone',"
                + " now() - interval '1 hour', now() - interval '1 hour')");

        Await.until("somebody takes it over", BY_ITSELF, () -> !run("node").equals("gone"));
        awaitState("DONE");

        everythingIsDoneOnce();
    }

    private static void stopBy(Server server) throws SQLException, InterruptedException {
        assertThat(new Operator(server).pause(true)).isEqualTo(200);
        awaitState("STOPPED");
    }

    private static void everythingIsDoneOnce() throws SQLException {
        assertThat(work.number("select count(*) from kernel.deadline_event where what <> 'MET'"))
                .isEqualTo(DEADLINES);
        assertThat(work.number("select count(*) from kernel.deadline_event")).isEqualTo(work.eventsToCome());
        assertThat(work.number("select count(*) from kernel.outbox"))
                .as("one for all")
                .isOne();
        assertThat(work.number("select count(*) from kernel.digest_line")).isZero();
        assertThat(work.texts("select counts->>'read' from kernel.job_run")).containsExactly(work.read());
    }

    private static void awaitEvents(int number) throws SQLException, InterruptedException {
        Await.until(
                number + " deadlines are seen to",
                A_NIGHT,
                () -> work.number("select count(*) from kernel.deadline_event") >= number);
    }

    private static void awaitState(String state) throws SQLException, InterruptedException {
        Await.until("the night is " + state, A_NIGHT, () -> run("state").equals(state));
    }

    private static String run(String column) throws SQLException {
        return work.texts("select " + column + " from kernel.job_run where run_key = '" + Workload.NIGHT + "'")
                .get(0);
    }

    private static String logOf(Server server) {
        try {
            return Files.readString(server.log());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
