package se.hemvist.followup.placement;

import java.time.LocalDate;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.WorkingDays;

/**
 * How soon the housing agency is told of what happens during a stay (T-13). What the house itself records is told in the same
 * moment; of the rest the day of the event governs, and is not counted. The brochure says nothing; five working days are what
 * the agency's events are given.
 *
 * @param within in working days; the last one counts
 */
record AgencyReportPolicy(int within) {

    static final Effective<AgencyReportPolicy> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new AgencyReportPolicy(5),
            Source.stockholm("Rapportering").readAs("A-05"));

    Span watch(LocalDate happenedOn) {
        return Span.of(happenedOn, WorkingDays.after(happenedOn, within));
    }
}
