package se.hemvist.intake.assessment;

import java.time.LocalDate;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * When an exception from {@link TreatmentLimit} may be made, after an individual examination (individuell prövning) of
 * the person's connection to the city (anknytning). The day of the decision governs.
 *
 * @param veryStrong            whether the connection must be very strong
 * @param strongerThanPlacement whether it must be stronger than the one that the placement in an institution makes
 */
record ConnectionPolicy(boolean veryStrong, boolean strongerThanPlacement) {

    static final Effective<ConnectionPolicy> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1), new ConnectionPolicy(true, true), Source.stockholm("Bostadsförmedlingen"));

    boolean isMetBy(ConnectionDecision decision) {
        return (!veryStrong || decision.veryStrong()) && (!strongerThanPlacement || decision.strongerThanPlacement());
    }
}
