package se.hemvist.intake.offer;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.hemvist.intake.vacancy.FlatRefusal.AlreadyHeld;

/** Two officers who reach for the same flat at the same moment, again and again. */
final class TwoOfficers implements AutoCloseable {

    private final CyclicBarrier start = new CyclicBarrier(2);
    private final ExecutorService officers = Executors.newFixedThreadPool(2);

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
