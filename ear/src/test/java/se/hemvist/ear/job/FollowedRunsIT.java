package se.hemvist.ear.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.Installation;
import se.hemvist.ear.house.OwnServers;
import se.hemvist.ear.house.Server;
import se.hemvist.ear.operate.Await;
import se.hemvist.ear.operate.HemvistCommand;
import se.hemvist.ear.operate.HemvistCommand.Ended;
import se.hemvist.kernel.time.HouseClock;

import static org.assertj.core.api.Assertions.assertThat;

/** What the operators' command says of runs that do not simply end well: each of its exit codes beside 0 and 64. */
@OwnServers
class FollowedRunsIT {

    private static final int FAILED = 1;
    private static final int STOPPED = 2;
    private static final int NOT_STARTED = 3;
    private static final int TIMED_OUT = 4;

    private static final int DEADLINES = 3000;
    private static final int PORTION = 500;

    /** Long enough for a command to begin before the night is over. */
    private static final double PORTION_TAKES = 3;

    /** This one is followed to its end without help, and each item on which the house acts is a portion. */
    private static final double CAUGHT_UP_TAKES = 1;

    private static final Duration A_NIGHT = Duration.ofMinutes(2);

    private static Installation installation;
    private static Server server;
    private static Workload work;
    private static HemvistCommand hemvist;

    @BeforeAll
    static void start() {
        installation = Installation.of("followed", Workload.ear());
        server = installation.start("n1");
        work = new Workload(installation.database(), DEADLINES, 10, 1);
        hemvist = HemvistCommand.of(server.uri());
    }

    @AfterAll
    static void close() {
        installation.close();
    }

    @BeforeEach
    void lay_out() throws SQLException {
        work.slowDown(0);
        work.layOut();
    }

    @Test
    void a_night_that_fails_is_1_with_its_account_and_0_when_it_is_made_good() throws SQLException {
        work.run("update kernel.deadline set due_on = '2026-10-19' where deadline_id ="
                + " (select deadline_id from kernel.deadline where due_on = '2026-10-18' order by 1 limit 1)");

        Ended failed = hemvist.run("night", "--day", Workload.NIGHT);

        assertThat(failed.code()).as(failed.said()).isEqualTo(FAILED);
        assertThat(failed.said()).contains("night day:" + Workload.NIGHT + ": FAILED", "\"differences\":1");
        assertThat(run("state")).isEqualTo("FAILED");

        work.run("update kernel.deadline set due_on = '2026-10-18' where due_on = '2026-10-19'");
        Ended made = hemvist.run("night", "--day", Workload.NIGHT);

        assertThat(made.code()).as(made.said()).isZero();
        assertThat(made.said()).contains("night day:" + Workload.NIGHT + ": DONE");
    }

    @Test
    void a_night_that_is_stopped_while_it_is_followed_is_2_and_goes_on_after_the_pause()
            throws SQLException, InterruptedException {
        work.slowDown(PORTION_TAKES);
        CompletableFuture<Ended> followed = hemvist.begin("night", "--day", Workload.NIGHT);
        Await.until("a portion", A_NIGHT, () -> work.number("select count(*) from kernel.deadline_event") >= PORTION);

        assertThat(hemvist.run("pause").code()).isZero();
        Ended stopped = followed.join();

        assertThat(stopped.code()).as(stopped.said()).isEqualTo(STOPPED);
        assertThat(stopped.said())
                .contains("night day:" + Workload.NIGHT + ": RUNNING", "night day:" + Workload.NIGHT + ": STOPPED");
        assertThat(hemvist.run("resume").code()).isZero();
        work.slowDown(0);
        Await.until("it goes on to its end", A_NIGHT, () -> run("state").equals("DONE"));
    }

    @Test
    void a_night_that_begins_just_after_a_pause_was_ordered_stops_and_goes_on_after_it()
            throws SQLException, InterruptedException {
        work.slowDownClaiming(PORTION_TAKES);
        CompletableFuture<Ended> followed = hemvist.begin("night", "--day", Workload.NIGHT);
        Await.until(
                "its claim is being made",
                A_NIGHT,
                () -> work.number("select count(*) from pg_stat_activity where wait_event = 'PgSleep'") > 0);

        assertThat(hemvist.run("pause").code()).isZero();
        Ended stopped = followed.join();

        assertThat(stopped.code()).as(stopped.said()).isEqualTo(STOPPED);
        assertThat(run("state")).isEqualTo("STOPPED");
        work.slowDownClaiming(0);
        assertThat(hemvist.run("resume").code()).isZero();
        Await.until("it goes on to its end", A_NIGHT, () -> run("state").equals("DONE"));
    }

    @Test
    void a_night_that_lasts_longer_than_is_waited_for_is_4_goes_on_and_can_be_followed() throws SQLException {
        work.slowDown(PORTION_TAKES);

        Ended waited = hemvist.with(Map.of("HEMVIST_WAIT", "1")).run("night", "--day", Workload.NIGHT);

        assertThat(waited.code()).as(waited.said()).isEqualTo(TIMED_OUT);
        assertThat(waited.said()).contains("is still RUNNING after 1 s", "/hemvist/v1/jobs/" + run("run_id"));
        assertThat(run("state")).isEqualTo("RUNNING");
        isFollowedToItsEnd();
    }

    @Test
    void who_is_shut_out_while_following_a_night_ends_as_3_and_the_night_goes_on()
            throws SQLException, InterruptedException, IOException {
        work.slowDown(PORTION_TAKES);
        CompletableFuture<Ended> following = hemvist.begin("night", "--day", Workload.NIGHT);
        Await.until("a portion", A_NIGHT, () -> work.number("select count(*) from kernel.deadline_event") >= PORTION);
        Path file = server.configuration().resolve("hemvist-users.properties");
        List<String> users = Files.readAllLines(file);

        let(users.stream().filter(user -> !user.startsWith("operator=")).toList(), file);
        Ended shutOut = following.join();
        let(users, file);

        assertThat(shutOut.code()).as(shutOut.said()).isEqualTo(NOT_STARTED);
        assertThat(shutOut.said()).contains("goes on, but may not be followed, the server answered 401", run("run_id"));
        assertThat(run("state")).isEqualTo("RUNNING");
        isFollowedToItsEnd();
    }

    @Test
    void a_night_that_is_being_run_is_3_names_the_run_and_leaves_it_alone() throws SQLException {
        work.slowDown(PORTION_TAKES);
        assertThat(new Operator(server).night(Workload.NIGHT)).isEqualTo(202);

        Ended refused = hemvist.run("night", "--day", Workload.NIGHT);

        assertThat(refused.code()).as(refused.said()).isEqualTo(NOT_STARTED);
        assertThat(refused.said()).contains("the server answered 409", "\"job-running\"", run("run_id"));
        assertThat(run("state")).isEqualTo("RUNNING");
        isFollowedToItsEnd();
        assertThat(run("fence")).isEqualTo("1");
    }

    @Test
    void nights_that_are_being_caught_up_are_followed_by_the_id_of_the_run() throws SQLException {
        LocalDate yesterday = LocalDate.now(HouseClock.ZONE).minusDays(1);
        work.nightDone(yesterday.minusDays(1));
        work.slowDown(CAUGHT_UP_TAKES);
        assertThat(new Operator(server).catchUp()).isEqualTo(202);
        String running = work.texts("select run_id from kernel.job_run where state = 'RUNNING'")
                .get(0);

        Ended caughtUp = hemvist.run("catch-up");

        assertThat(caughtUp.code()).as(caughtUp.said()).isZero();
        assertThat(caughtUp.said())
                .startsWith("night " + running + ": RUNNING\n")
                .contains("night " + running + ": DONE\n")
                .endsWith("No night is missing.\n");
        assertThat(work.texts("select fence from kernel.job_run where run_key = '" + yesterday + "'"))
                .containsExactly("1");
    }

    private static void let(List<String> users, Path file) throws IOException {
        Files.write(file, users);
        assertThat(Management.readUsersAgain(server)).contains(Management.BEGUN);
    }

    private static void isFollowedToItsEnd() throws SQLException {
        String id = run("run_id");
        CompletableFuture<Ended> following = hemvist.begin("follow", "--run", id);
        work.slowDown(0);
        Ended followed = following.join();

        assertThat(followed.code()).as(followed.said()).isZero();
        assertThat(followed.said()).contains(id + ": DONE\n", "\"read\":" + work.read());
    }

    private static String run(String column) throws SQLException {
        return work.texts("select " + column + " from kernel.job_run where run_key = '" + Workload.NIGHT + "'")
                .get(0);
    }
}
