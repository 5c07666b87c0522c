package se.hemvist.followup.placement;

import java.time.LocalDate;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.Receipt;

/**
 * How soon the contact person acts when the landlord wants contact (T-11): at once. The moment of the call governs; what comes
 * after the hour of the cut-off is taken up the next working day.
 *
 * @param atOnce whether it is done at once
 */
record LandlordCallPolicy(boolean atOnce) {

    static final Effective<LandlordCallPolicy> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new LandlordCallPolicy(true),
            Source.stockholm("Uppföljning").readAs("A-05"));

    Span watch(Receipt received) {
        return Span.of(received.day(), atOnce ? received.sameDay() : received.day());
    }
}
