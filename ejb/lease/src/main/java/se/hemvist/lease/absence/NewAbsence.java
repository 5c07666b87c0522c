package se.hemvist.lease.absence;

/**
 * An absence as the provider tells of it.
 *
 * @param days   when; it may go on still
 * @param reason why, in words; for those only who give the support or have ordered it
 */
public record NewAbsence(AwayDays days, String reason) {

    /** When; the reason is about a person. */
    @Override
    public String toString() {
        return "NewAbsence[" + days + "]";
    }
}
