package se.hemvist.lease.ownerwarning;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A warning of the owner's to the head tenant.
 *
 * @param datedOn    the day that it bears
 * @param receivedOn the day on which it came
 * @param demand     what is to be put right
 * @param correctBy  by when, if it says so
 */
public record OwnerWarningRecord(
        LocalDate datedOn, LocalDate receivedOn, String demand, Optional<LocalDate> correctBy) {

    /** The days; the words may be about a person. */
    @Override
    public String toString() {
        return "OwnerWarningRecord[" + datedOn + ", " + receivedOn + "]";
    }
}
