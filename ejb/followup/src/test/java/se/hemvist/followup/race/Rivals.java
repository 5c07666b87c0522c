package se.hemvist.followup.race;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import se.hemvist.kernel.proof.Bench;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Stores;

/** A lease as it stands, and the commands that are done to it from there, one after the other or at the same moment. */
final class Rivals {

    private static final String WAITING =
            """
            select count(*) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'
            """;

    private final String lease;
    private final Bench bench;
    private final List<LeaseCommand> commands;
    private final Snapshot before;
    private final ExecutorService officers = Executors.newFixedThreadPool(2);
    private final Map<List<LeaseCommand>, Ended> orders = new HashMap<>();

    /** @param lease what it is, as a person would say it */
    Rivals(String lease, Bench bench, List<LeaseCommand> commands) {
        this.lease = lease;
        this.bench = bench;
        this.commands = commands;
        this.before = Snapshot.of(bench.database());
    }

    /** The lease with each command and each other one, itself among them. */
    Stream<Arguments> pairs() {
        return commands.stream().flatMap(one -> commands.stream().map(other -> Arguments.of(this, one, other)));
    }

    Ended inOrder(LeaseCommand first, LeaseCommand second) {
        return orders.computeIfAbsent(List.of(first, second), pair -> {
            before.restore();
            return Ended.of(done(first), done(second), before.told());
        });
    }

    /** The first is stopped when it has read and written and not yet committed, and the second begins. */
    Ended together(LeaseCommand one, LeaseCommand other) throws Exception {
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
            return bench.inTransaction(() -> {
                command.act().run();
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
            command.act().run();
            return command + " done";
        } catch (Refusal refusal) {
            return command + " " + refusal.code();
        }
    }

    private boolean somebodyWaits() {
        return Stores.sql(bench.database())
                .one(WAITING, row -> row.getLong(1) > 0)
                .orElseThrow();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** On which it stands, perhaps with other states of the same lease. */
    Bench bench() {
        return bench;
    }

    /** No AutoCloseable: JUnit would close it with the first pair that it is an argument of. */
    void close() {
        officers.shutdownNow();
    }

    @Override
    public String toString() {
        return lease;
    }
}
