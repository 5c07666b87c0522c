package se.hemvist.lease.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.time.DateRange;

/**
 * Whole days away from the flat, one after the other.
 *
 * @param first the first of them
 * @param last  the last of them; none while the tenant is still away
 */
@Embeddable
public record AwayDays(
        @Column(name = "first_day") LocalDate first, @Column(name = "last_day") @Nullable LocalDate last) {

    /** Stands for the last day of an absence that goes on. */
    private static final LocalDate OPEN = LocalDate.of(9999, 12, 30);

    /** Away until further notice. */
    public static AwayDays since(LocalDate first) {
        return new AwayDays(first, null);
    }

    public Optional<LocalDate> ended() {
        return Optional.ofNullable(last);
    }

    /** The days away by the end of the given one, of an absence that goes on; all of one that has ended. */
    public DateRange by(LocalDate day) {
        LocalDate sofar = day.isBefore(first) ? first.minusDays(1) : day;
        return DateRange.ofClosed(first, ended().orElse(sofar));
    }

    /** Whether some day is in both; an absence that goes on takes in every day to come. */
    boolean overlaps(AwayDays other) {
        return by(OPEN).overlaps(other.by(OPEN));
    }
}
