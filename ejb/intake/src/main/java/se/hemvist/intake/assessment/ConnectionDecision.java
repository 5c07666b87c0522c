package se.hemvist.intake.assessment;

import java.time.LocalDate;

/**
 * What the housing agency decides on a person's connection to the city (anknytning).
 *
 * @param strongerThanPlacement stronger than the connection that the placement in an institution makes
 * @param granted               whether an exception is made
 * @param reasons               the grounds
 */
public record ConnectionDecision(
        LocalDate on, boolean veryStrong, boolean strongerThanPlacement, boolean granted, String reasons) {

    /** Yes or no; the grounds are about a person. */
    @Override
    public String toString() {
        return "ConnectionDecision[" + granted + ", " + on + "]";
    }
}
