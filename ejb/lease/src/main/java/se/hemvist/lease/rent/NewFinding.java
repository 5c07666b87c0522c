package se.hemvist.lease.rent;

import java.time.LocalDate;

/**
 * A finding of how a tenant pays, as the assessor makes it.
 *
 * @param from          the first day that it is about
 * @param through       the last
 * @param independently whether the tenant pays independently
 */
public record NewFinding(LocalDate from, LocalDate through, boolean independently, String reason) {

    /** The days and the finding; the reason is about a person. */
    @Override
    public String toString() {
        return "NewFinding[" + from + ", " + through + ", " + independently + "]";
    }
}
