package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A move-in (inflyttning).
 *
 * @param on                 the day
 * @param keys               how the tenant got the keys; none if that has not happened
 * @param entranceKeyIssued  whether the support staff have a key or a tag to the entrance door
 * @param landlordToldOn     the day on which the landlord was told of the sublet; none if that has not happened
 */
public record MoveInRecord(
        LocalDate on, @Nullable Keys keys, boolean entranceKeyIssued, @Nullable LocalDate landlordToldOn) {

    /**
     * The keys handed over.
     *
     * @param at    day and hour, by the clock on the wall
     * @param place where; usually the housing company's office
     */
    public record Keys(LocalDateTime at, String place) {}
}
