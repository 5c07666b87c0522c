package se.hemvist.intake.mediation;

import java.time.LocalDate;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.Receipt;

/**
 * What is to be done «omgående»: the tenant proposal after the yes, and the presentation after the proposal. When
 * the one before reached its receiver governs; it is warned of on the day itself.
 */
record AtOncePolicy() {

    static final Effective<AtOncePolicy> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new AtOncePolicy(),
            Source.stockholm("Förmedlingsrutiner").readAs("A-05"));

    Span watch(Receipt receipt) {
        LocalDate due = receipt.sameDay();
        return Span.of(due, due);
    }
}
