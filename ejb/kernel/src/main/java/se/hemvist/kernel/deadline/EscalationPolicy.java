package se.hemvist.kernel.deadline;

import java.time.LocalDate;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.WorkingDays;

/**
 * Whom it is told that a deadline is late, and when: on its last day whoever answers for it; if it is still open after some
 * working days, whoever leads the work at the same organisation. The sources name no second step; the day of the first one
 * governs.
 *
 * @param again working days from the first step to the second
 */
record EscalationPolicy(int again) {

    static final Effective<EscalationPolicy> HOUSE =
            Effective.since(LocalDate.of(2002, 1, 1), new EscalationPolicy(5), Source.assumed("A-79"));

    /** The day of whose night the second step is, if it is still open then. */
    LocalDate again(LocalDate escalatedOn) {
        return WorkingDays.after(escalatedOn, again);
    }
}
