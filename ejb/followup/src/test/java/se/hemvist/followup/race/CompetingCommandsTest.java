package se.hemvist.followup.race;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.followup.FirstTenancy;
import se.hemvist.intake.application.CaseId;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two commands on one lease at the same moment, each pair of them, on PostgreSQL with all that they set off in the other
 * contexts: one is stopped when it has read and written and not yet committed, the other begins; they end as one of the
 * two orders does.
 */
@TestInstance(Lifecycle.PER_CLASS)
class CompetingCommandsTest {

    private static final String WAITING =
            """
            select count(*) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'
            """;

    private final FirstTenancy story = new FirstTenancy();
    private final SubleaseId lease = lived();
    private final Snapshot before = Snapshot.of(story.bench().database());
    private final ExecutorService officers = Executors.newFixedThreadPool(2);
    private final Map<List<LeaseCommand>, Ended> orders = new HashMap<>();

    @AfterAll
    void close() {
        officers.shutdownNow();
        story.close();
    }

    static Stream<Arguments> pairs() {
        List<LeaseCommand> all = LeaseCommand.all();
        return all.stream().flatMap(one -> all.stream().map(other -> Arguments.of(one, other)));
    }

    @ParameterizedTest(name = "{0}, then {1}")
    @MethodSource("pairs")
    void two_commands_on_one_lease_end_as_one_of_the_two_orders_does(LeaseCommand one, LeaseCommand other)
            throws Exception {
        Ended together = together(one, other);

        assertThat(together).isIn(inOrder(one, other), inOrder(other, one));
    }

    private Ended inOrder(LeaseCommand first, LeaseCommand second) {
        return orders.computeIfAbsent(List.of(first, second), pair -> {
            before.restore();
            return Ended.of(done(first), done(second), before.told());
        });
    }

    private Ended together(LeaseCommand one, LeaseCommand other) throws Exception {
        before.restore();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Future<String> first = officers.submit(() -> stopped(one, written, goOn));
        written.await();
        Future<String> second = officers.submit(() -> done(other));
        while (!second.isDone() && !somebodyWaits()) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        return Ended.of(first.get(), second.get(), before.told());
    }

    /** Does it, and commits only when told to go on. */
    private String stopped(LeaseCommand command, CountDownLatch written, CountDownLatch goOn) {
        try {
            return story.inTransaction(() -> {
                command.act().accept(story, lease);
                written.countDown();
                await(goOn);
                return command + " done";
            });
        } catch (Refusal refusal) {
            written.countDown();
            await(goOn);
            return command + " " + refusal.code();
        }
    }

    private String done(LeaseCommand command) {
        try {
            command.act().accept(story, lease);
            return command + " done";
        } catch (Refusal refusal) {
            return command + " " + refusal.code();
        }
    }

    private boolean somebodyWaits() {
        return Stores.sql(story.bench().database())
                .one(WAITING, row -> row.getLong(1) > 0)
                .orElseThrow();
    }

    private SubleaseId lived() {
        CaseId decided = story.decided();
        story.started(decided);
        SubleaseId sublease = story.signed(story.chosen(decided));
        story.movedIn(sublease);
        story.itIs(LeaseCommand.TODAY);
        return sublease;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
