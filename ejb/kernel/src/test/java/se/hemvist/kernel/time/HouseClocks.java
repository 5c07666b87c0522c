package se.hemvist.kernel.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** House clocks for tests, without a container: they stand still until moved, and can be moved. */
public final class HouseClocks {

    private HouseClocks() {}

    /** Ten in the morning of that day. */
    public static HouseClock on(LocalDate day) {
        return at(day.atTime(LocalTime.of(10, 0)));
    }

    /** That hour in Stockholm. */
    public static HouseClock at(LocalDateTime local) {
        return standing(local, new ClockSettings(true, false), new Remembered());
    }

    static HouseClock standing(LocalDateTime local, ClockSettings settings, ClockOffset offset) {
        return new HouseClock(
                Clock.fixed(local.atZone(HouseClock.ZONE).toInstant(), HouseClock.ZONE), settings, offset);
    }

    /** An offset that outlives the clock. */
    static final class Remembered implements ClockOffset {

        private Duration offset = Duration.ZERO;
        private Optional<Instant> moved = Optional.empty();

        @Override
        public Duration read() {
            return offset;
        }

        @Override
        public Optional<Instant> movedAt() {
            return moved;
        }

        @Override
        public void write(Duration ahead, Instant movedAt) {
            offset = ahead;
            moved = Optional.of(movedAt);
        }
    }
}
