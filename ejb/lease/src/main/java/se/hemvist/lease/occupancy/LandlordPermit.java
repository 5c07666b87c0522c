package se.hemvist.lease.occupancy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That the landlord lets somebody else move in where one has moved out (byte av boende), under the same lease.
 *
 * @param on when
 * @param by who, by name or signature
 */
@Embeddable
public record LandlordPermit(
        @Column(name = "swap_permitted_on") LocalDate on, @Column(name = "swap_permitted_by") String by) {

    /** Whether it had been given by the end of the day. */
    public boolean givenBy(LocalDate day) {
        return !on.isAfter(day);
    }
}
