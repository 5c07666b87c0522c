package se.hemvist.followup.assignment;

import java.time.LocalDate;
import java.time.Period;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * By when the support staff tell the participant of open support (T-45): in connection with the transfer, by the day on
 * which the lease becomes the participant's own. That day governs. A breach is shown and blocks nothing.
 *
 * @param before how long before that day telling of it still is in connection with the transfer
 */
record OpenSupportPolicy(Period before) {

    static final Effective<OpenSupportPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new OpenSupportPolicy(Period.ofMonths(3)),
            Source.goteborg("Stöd efter överlåtelse till förstahandskontrakt").readAs("A-61"));

    /** Whether what was told that day was told in connection with the transfer; its first day counts. */
    boolean counts(LocalDate toldOn, LocalDate transferredOn) {
        return !toldOn.isBefore(transferredOn.minus(before));
    }

    Span watch(LocalDate transferredOn) {
        return Span.of(transferredOn, transferredOn);
    }
}
