package se.hemvist.kernel.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How far the house clock has been moved ahead of real time; kept between runs. Asked in embedded mode only. */
public interface ClockOffset {

    /** Zero as long as the clock was never moved. */
    Duration read();

    /** When it was written last, in real time; empty as long as the clock was never moved. */
    Optional<Instant> movedAt();

    /** Stored and committed when this returns, whatever becomes of the caller's transaction. */
    void write(Duration offset, Instant movedAt);
}
