package se.hemvist.ear.operate;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** For what the house does by itself, in its own time. */
public final class Await {

    private static final Duration POLL = Duration.ofMillis(250);

    private Await() {}

    /** Something to be seen in the house. */
    public interface Sight {
        boolean isThere() throws SQLException;
    }

    /** Waits for it, and fails after the longest time. */
    public static void until(String what, Duration longest, Sight sight) throws SQLException, InterruptedException {
        until(what, longest, POLL, sight);
    }

    /** The same for what is over soon. */
    public static void until(String what, Duration longest, Duration poll, Sight sight)
            throws SQLException, InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (!sight.isThere()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not in %s s: %s".formatted(longest.toSeconds(), what));
            }
            TimeUnit.NANOSECONDS.sleep(poll.toNanos());
        }
    }
}
