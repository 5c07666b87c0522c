package se.hemvist.kernel.once;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.kernel.once.JobRefusal.Fenced;
import se.hemvist.kernel.once.JobRefusal.NotRunning;
import se.hemvist.kernel.once.JobRefusal.RunsAlready;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.store.RealClock;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JobClaimsTest {

    private static final JobKey NIGHT = new JobKey("night", "2026-11-22");

    private final Database database = Database.migrated("kernel");
    private final RealClock clock = new RealClock(Instant.parse("2026-11-22T23:15:00Z"));
    private final JobRuns runs = new JobRuns();
    private final JobClaims claims;
    private final JobItems items = new JobItems();

    JobClaimsTest() {
        runs.sql = Stores.sql(database);
        claims = claimsBy(clock);
        items.sql = runs.sql;
        items.transactions = Stores.transactions(database);
        items.clock = clock;
    }

    @Test
    void a_run_is_claimed_once_and_seen() {
        Claim claim = claims.claim(NIGHT, "n1");
        claims.startedAs(claim, 42);

        assertThatThrownBy(() -> claims.claim(NIGHT, "n2"))
                .isInstanceOf(RunsAlready.class)
                .satisfies(refusal -> Refusals.demandSaid((RunsAlready) refusal));
        assertThat(claims.find(NIGHT)).hasValueSatisfying(run -> {
            assertThat(run.state()).isEqualTo(JobState.RUNNING);
            assertThat(run.course().executionId()).isEqualTo(OptionalLong.of(42));
            assertThat(run.course().holder().node()).isEqualTo("n1");
            assertThat(claims.find(run.id())).contains(run);
        });
        assertThat(claims.claim(new JobKey("night", "2026-11-23"), "n2")).isNotNull();
    }

    @Test
    void of_many_nodes_at_once_one_gets_the_run() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        List<Callable<Boolean>> rivals = Stream.of("n1", "n2", "n3", "n4")
                .map(node -> (Callable<Boolean>) () -> {
                    try {
                        return claims.claim(NIGHT, node).fence() > 0;
                    } catch (RunsAlready late) {
                        return false;
                    }
                })
                .toList();

        List<Boolean> won = new ArrayList<>();
        for (Future<Boolean> result : nodes.invokeAll(rivals)) {
            won.add(result.get());
        }
        nodes.shutdown();

        assertThat(won).containsOnlyOnce(true);
    }

    @ParameterizedTest
    @EnumSource(names = "RUNNING", mode = EnumSource.Mode.EXCLUDE)
    void a_run_that_is_over_can_be_claimed_again(JobState over) {
        Claim first = claims.claim(NIGHT, "n1");
        claims.finish(first, over, Map.of("escalated", 3L));
        assertThat(claims.find(NIGHT)).hasValueSatisfying(run -> {
            assertThat(run.state()).isEqualTo(over);
            assertThat(run.counts()).isEqualTo(Map.of("escalated", 3L));
            assertThat(run.course().finishedAt()).contains(clock.instant());
        });

        Claim second = claims.claim(NIGHT, "n2");

        assertThat(second.fence()).isGreaterThan(first.fence());
        assertThatThrownBy(() -> claims.heartbeat(first)).isInstanceOf(Fenced.class);
    }

    @ParameterizedTest
    @CsvSource({"DONE, false", "STOPPED, true", "FAILED, true"})
    void for_a_night_that_is_caught_up_only_a_run_that_was_not_done_is_claimed(JobState over, boolean claimed) {
        Claim first = claims.claimUndone(NIGHT, "n1").orElseThrow();
        assertThatThrownBy(() -> claims.claimUndone(NIGHT, "n2")).isInstanceOf(RunsAlready.class);
        claims.finish(first, over, Map.of("escalated", 3L));

        assertThat(claims.claimUndone(NIGHT, "n2").isPresent()).isEqualTo(claimed);

        assertThat(claims.find(NIGHT))
                .hasValueSatisfying(run -> assertThat(run.counts().isEmpty()).isEqualTo(claimed));
    }

    @ParameterizedTest
    @CsvSource({"DONE, ", "STOPPED, 42", "FAILED, 42"})
    void claimed_again_a_run_that_was_not_done_still_knows_its_execution(JobState over, Long known) {
        Claim first = claims.claim(NIGHT, "n1");
        claims.startedAs(first, 42);
        claims.finish(first, over, Map.of());

        claims.claim(NIGHT, "n1");

        assertThat(claims.find(NIGHT)).hasValueSatisfying(run -> assertThat(
                        run.course().executionId().stream().boxed().toList())
                .isEqualTo(Stream.ofNullable(known).toList()));
    }

    @Test
    void a_run_is_taken_from_a_node_silent_for_a_minute_and_not_before() {
        Claim first = claims.claim(NIGHT, "n1");
        beSilentFor(Duration.ofSeconds(90));
        claims.heartbeat(first);
        assertThatThrownBy(() -> claims.takeOver(NIGHT, "n2")).isInstanceOf(RunsAlready.class);
        beSilentFor(Duration.ofSeconds(45));
        assertThatThrownBy(() -> claims.takeOver(NIGHT, "n2")).isInstanceOf(RunsAlready.class);

        beSilentFor(Duration.ofSeconds(60));
        Claim second = claims.takeOver(NIGHT, "n2");

        assertThat(second.fence()).isGreaterThan(first.fence());
        assertThatThrownBy(() -> claims.heartbeat(first)).isInstanceOf(Fenced.class);
        assertThatThrownBy(() -> claims.startedAs(first, 1)).isInstanceOf(Fenced.class);
        assertThatThrownBy(() -> claims.finish(first, JobState.DONE, Map.of())).isInstanceOf(Fenced.class);
        claims.finish(second, JobState.DONE, Map.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1})
    void a_server_whose_own_clock_is_wrong_by_an_hour_neither_loses_nor_steals_a_claim(long hours) {
        JobClaims wrong = claimsBy(new RealClock(clock.instant().plus(Duration.ofHours(hours))));
        JobKey month = new JobKey("month", "2026-10");

        Claim held = wrong.claim(NIGHT, "wrong");
        assertThatThrownBy(() -> claims.takeOver(NIGHT, "n1")).isInstanceOf(RunsAlready.class);
        wrong.heartbeat(held);
        database.inTransaction(() -> wrong.hold(held));
        assertThatThrownBy(() -> claims.takeOver(NIGHT, "n1")).isInstanceOf(RunsAlready.class);
        assertThat(runs.silentFor(Duration.ofMinutes(1))).isEmpty();

        Claim another = claims.claim(month, "n1");
        assertThatThrownBy(() -> wrong.takeOver(month, "wrong")).isInstanceOf(RunsAlready.class);
        claims.heartbeat(another);

        beSilentFor(Duration.ofSeconds(60));
        assertThat(wrong.takeOver(month, "wrong").fence()).isGreaterThan(another.fence());
        assertThat(claims.takeOver(NIGHT, "n1").fence()).isGreaterThan(held.fence());
    }

    @Test
    void a_node_takes_up_at_once_what_it_ran_in_its_former_life() {
        Claim before = claims.claim(NIGHT, "n1");

        assertThat(claims.takeOver(NIGHT, "n1").fence()).isGreaterThan(before.fence());
    }

    @Test
    void there_is_nothing_to_take_over_from_a_run_that_is_over() {
        assertThatThrownBy(() -> claims.takeOver(NIGHT, "n1")).isInstanceOf(NotRunning.class);
        claims.finish(claims.claim(NIGHT, "n1"), JobState.DONE, Map.of());
        assertThatThrownBy(() -> claims.takeOver(NIGHT, "n2")).isInstanceOf(NotRunning.class);
    }

    @Test
    void a_chunk_of_one_who_has_lost_the_claim_is_rolled_back() {
        Claim zombie = claims.claim(NIGHT, "n1");
        beSilentFor(Duration.ofMinutes(2));
        claims.takeOver(NIGHT, "n2");

        assertThatThrownBy(() -> database.inTransaction(() -> {
                    database.execute("insert into kernel.deadline_kind values ('T-99', 'written late', false)");
                    claims.hold(zombie);
                }))
                .isInstanceOf(Fenced.class);

        assertThat(runs.sql.list("select code from kernel.deadline_kind", row -> row.getString(1)))
                .isEmpty();
    }

    @Test
    void one_who_has_lost_the_claim_sets_nothing_aside() {
        Claim zombie = claims.claim(NIGHT, "n1");
        beSilentFor(Duration.ofMinutes(2));
        claims.takeOver(NIGHT, "n2");

        assertThatThrownBy(() -> items.setAside(zombie, "offer 1", "not-possible-now"))
                .isInstanceOf(Fenced.class);

        assertThat(runs.setAside(claims.find(NIGHT).orElseThrow().id())).isEmpty();
    }

    @Test
    void a_run_whose_holder_is_about_to_commit_is_not_waited_for() {
        Claim slow = claims.claim(NIGHT, "n1");
        beSilentFor(Duration.ofMinutes(2));

        database.inTransaction(() -> {
            claims.hold(slow);
            assertThatThrownBy(() -> claims.takeOver(NIGHT, "n2")).isInstanceOf(RunsAlready.class);
        });

        assertThat(claims.find(NIGHT).orElseThrow().course().holder().node()).isEqualTo("n1");
    }

    @Test
    void a_chunk_that_stands_still_for_a_minute_is_to_be_undone_by_the_database() {
        String setting = database.inTransaction(() -> {
            claims.begin();
            return idleTimeout();
        });

        assertThat(setting).isEqualTo("1min");
        assertThat(database.inTransaction(this::idleTimeout)).isNotEqualTo("1min");
    }

    private String idleTimeout() {
        return runs.sql
                .one("show idle_in_transaction_session_timeout", row -> row.getString(1))
                .orElseThrow();
    }

    @Test
    void an_item_set_aside_twice_stands_there_once_with_its_latest_reason() {
        Claim claim = claims.claim(NIGHT, "n1");
        items.setAside(claim, "offer 1", "not-possible-now");
        items.setAside(claim, "offer 1", "changed-since-read");

        assertThat(runs.setAside(claims.find(NIGHT).orElseThrow().id()))
                .containsExactly(new SetAside("offer 1", "changed-since-read", clock.instant()));
    }

    @Test
    void what_was_set_aside_is_taken_back_by_its_code_or_all_of_it() {
        Claim claim = claims.claim(NIGHT, "n1");
        Claim other = claims.claim(new JobKey("night", "2026-11-21"), "n1");
        items.setAside(other, "offer 1", "not-possible-now");
        items.setAside(claim, "offer 1", "not-possible-now");
        items.setAside(claim, "T-15 1", "deadline-missing");
        items.setAside(claim, "T-15 2", "deadline-surplus");

        items.takeBack(claim, List.of("deadline-missing", "deadline-surplus"));
        assertThat(items.of(claim)).containsExactly("offer 1");

        items.takeBack(new Claim(NIGHT, claim.fence() + 1));
        assertThat(items.of(claim)).as("not by another").containsExactly("offer 1");
        items.takeBack(claim);
        assertThat(items.of(claim)).isEmpty();
        assertThat(items.of(other)).containsExactly("offer 1");
    }

    @Test
    void a_run_that_is_to_begin_anew_has_no_execution_to_go_on_with() {
        Claim claim = claims.claim(NIGHT, "n1");
        claims.startedAs(claim, 42);
        claims.beginAnewNextTime(claim);
        claims.finish(claim, JobState.FAILED, Map.of());

        claims.claim(NIGHT, "n1");

        assertThat(claims.find(NIGHT).orElseThrow().course().executionId()).isEmpty();
    }

    @Test
    void runs_are_listed_with_the_latest_first() {
        claims.finish(claims.claim(NIGHT, "n1"), JobState.DONE, Map.of());
        clock.pass(Duration.ofDays(1));
        claims.claim(new JobKey("night", "2026-11-23"), "n1");

        assertThat(claims.list(PageRequest.first()).items())
                .extracting(run -> run.key().key())
                .containsExactly("2026-11-23", "2026-11-22");
        assertThat(runs.running()).extracting(run -> run.key().key()).containsExactly("2026-11-23");
    }

    @Test
    void a_run_does_not_end_by_running() {
        Claim claim = claims.claim(NIGHT, "n1");

        assertThatThrownBy(() -> claims.finish(claim, JobState.RUNNING, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void runs_that_are_not_over_are_those_nobody_has_ended_and_those_that_were_stopped() {
        claims.finish(claims.claim(NIGHT, "n1"), JobState.STOPPED, Map.of());
        claims.finish(claims.claim(new JobKey("night", "2026-11-23"), "n1"), JobState.DONE, Map.of());
        clock.pass(Duration.ofSeconds(1));
        claims.claim(new JobKey("month", "2026-10"), "n1");

        assertThat(runs.unfinished()).extracting(JobRun::key).containsExactly(NIGHT, new JobKey("month", "2026-10"));
    }

    @Test
    void runs_are_possible_since_the_house_is_there() {
        assertThat(runs.possibleSince()).isBeforeOrEqualTo(Instant.now());

        database.execute("update kernel.house_clock set began_at = '2026-11-01T12:00:00Z'");
        assertThat(runs.possibleSince()).isEqualTo("2026-11-01T12:00:00Z");
    }

    @Test
    void what_broke_off_is_told_until_it_is_run_to_its_end() {
        claims.finish(claims.claim(NIGHT, "n1"), JobState.DONE, Map.of());
        claims.finish(claims.claim(new JobKey("month", "2026-10"), "n1"), JobState.STOPPED, Map.of());
        clock.pass(Duration.ofDays(1));
        JobKey failed = new JobKey("night", "2026-11-20");
        claims.finish(claims.claim(failed, "n1"), JobState.FAILED, Map.of());

        assertThat(runs.brokenOff()).extracting(JobRun::key).containsExactly(new JobKey("month", "2026-10"), failed);
        assertThat(runs.states("night")).isEqualTo(Map.of("2026-11-22", JobState.DONE, "2026-11-20", JobState.FAILED));

        claims.finish(claims.claim(failed, "n1"), JobState.DONE, Map.of());
        assertThat(runs.brokenOff()).extracting(JobRun::key).containsExactly(new JobKey("month", "2026-10"));
    }

    @Test
    void the_figures_of_a_job_tell_its_latest_run_and_the_last_that_was_done() {
        claims.finish(claims.claim(NIGHT, "n1"), JobState.DONE, Map.of());
        Instant done = clock.instant();
        clock.pass(Duration.ofDays(1));
        claims.finish(claims.claim(new JobKey("night", "2026-11-23"), "n1"), JobState.FAILED, Map.of());
        claims.claim(new JobKey("month", "2026-10"), "n1");

        assertThat(runs.figures())
                .containsExactly(
                        new JobFigures(
                                "month",
                                Map.of(JobState.RUNNING, 1L),
                                JobState.RUNNING,
                                Optional.empty(),
                                Optional.empty()),
                        new JobFigures(
                                "night",
                                Map.of(JobState.DONE, 1L, JobState.FAILED, 1L),
                                JobState.FAILED,
                                Optional.of("2026-11-22"),
                                Optional.of(done)));
    }

    @Test
    void a_run_is_silent_when_its_last_sign_of_life_is_older() {
        claims.claim(NIGHT, "n1");
        assertThat(runs.silentFor(Duration.ofMinutes(3))).isEmpty();

        beSilentFor(Duration.ofMinutes(3));
        assertThat(runs.silentFor(Duration.ofMinutes(3)))
                .extracting(JobRun::key)
                .containsExactly(NIGHT);
    }

    /** Whoever holds a claim gave its last sign of life so long ago. */
    private void beSilentFor(Duration time) {
        database.execute("update kernel.job_run set heartbeat_at = clock_timestamp() - interval '%d seconds'"
                .formatted(time.toSeconds()));
    }

    private JobClaims claimsBy(RealClock own) {
        JobClaims made = new JobClaims();
        made.sql = runs.sql;
        made.runs = runs;
        made.transactions = Stores.transactions(database);
        made.clock = own;
        return made;
    }
}
