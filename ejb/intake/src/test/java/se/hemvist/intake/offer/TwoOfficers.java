package se.hemvist.intake.offer;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.TestReporter;
import se.hemvist.intake.vacancy.FlatRefusal.AlreadyHeld;

import static org.assertj.core.api.Assertions.assertThat;

/** Two officers who reach for the same flat at the same moment, again and again. */
final class TwoOfficers implements AutoCloseable {

    private final CyclicBarrier start = new CyclicBarrier(2);
    private final ExecutorService officers = Executors.newFixedThreadPool(2);

    /** One race. */
    @FunctionalInterface
    interface Race {

        /** Which of the two wins: 0 or 1. */
        int run(TwoOfficers officers) throws Exception;
    }

    /** So many races, one after the other; each of the two wins some of them. */
    static void race(int races, long seed, TestReporter reporter, Race race) throws Exception {
        reporter.publishEntry("races", String.valueOf(races));
        reporter.publishEntry("seed", String.valueOf(seed));
        int first = 0;
        try (TwoOfficers officers = new TwoOfficers()) {
            for (int number = 0; number < races; number++) {
                first += race.run(officers) == 0 ? 1 : 0;
            }
        }
        assertThat(first).as("each wins now and then, seed %d", seed).isBetween(1, races - 1);
    }

    /** What each is told of whoever holds it; nothing to the one who holds it now. */
    List<Optional<AlreadyHeld>> reach(Runnable one, Runnable other) throws Exception {
        Future<Optional<AlreadyHeld>> first = officers.submit(tries(one));
        Future<Optional<AlreadyHeld>> second = officers.submit(tries(other));
        return List.of(first.get(), second.get());
    }

    private Callable<Optional<AlreadyHeld>> tries(Runnable reach) {
        return () -> {
            start.await();
            try {
                reach.run();
                return Optional.empty();
            } catch (AlreadyHeld told) {
                return Optional.of(told);
            }
        };
    }

    @Override
    public void close() {
        officers.shutdownNow();
    }
}
