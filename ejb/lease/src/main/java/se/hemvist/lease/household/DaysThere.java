package se.hemvist.lease.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which somebody lives in a flat.
 *
 * @param since the first of them
 * @param until the last of them; none as long as they live there
 */
@Embeddable
public record DaysThere(
        @Column(name = "lives_since") LocalDate since, @Column(name = "lives_until") @Nullable LocalDate until) {

    /** From the day on, until further notice. */
    public static DaysThere since(LocalDate day) {
        return new DaysThere(day, null);
    }

    /** The last day, once it is known. */
    public Optional<LocalDate> ended() {
        return Optional.ofNullable(until);
    }

    /** Whether the day is one of them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(since) && ended().filter(day::isAfter).isEmpty();
    }

    /** Whether some day is in both. */
    boolean overlaps(DaysThere other) {
        return contains(other.since) || other.contains(since);
    }

    /** The same until the day; who came after it lived there for one day. */
    DaysThere endingOn(LocalDate day) {
        return new DaysThere(since, day.isBefore(since) ? since : day);
    }
}
