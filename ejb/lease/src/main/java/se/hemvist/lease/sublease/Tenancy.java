package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.Programme;

/**
 * What somebody lives in a flat by, as those who count its days need it.
 *
 * @param leaseStart the first day of the lease
 * @param movedInOn  the day of the move-in, once it has happened
 */
public record Tenancy(Programme programme, LocalDate leaseStart, Optional<LocalDate> movedInOn) {

    /** From when good conduct as a tenant counts: the first day of the lease, or the move-in if that is later. */
    public LocalDate since() {
        return movedInOn.filter(day -> day.isAfter(leaseStart)).orElse(leaseStart);
    }
}
