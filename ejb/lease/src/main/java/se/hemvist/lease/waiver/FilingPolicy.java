package se.hemvist.lease.waiver;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * By when the waiver of a stay that goes on after one year is sent to the rent tribunal, and when work on it begins. The day
 * of the move-in governs, and the time runs from it.
 *
 * @param begin  how long after the move-in
 * @param within how long after the move-in; that day itself will do
 */
record FilingPolicy(Period begin, Period within) {

    private static final Effective<FilingPolicy> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new FilingPolicy(Period.ofMonths(10), Period.ofYears(1)),
            Source.stockholm("Pappersexercis").readAs("A-03").readAs("A-12"));

    /** That of a programme; empty where the waiver is signed with the lease. */
    static Optional<Effective<FilingPolicy>> of(Programme programme) {
        return switch (programme) {
            case TRIAL, TRAINING -> Optional.of(TRIAL_AND_TRAINING);
            case HOUSING_FIRST -> Optional.empty();
        };
    }

    Span watch(LocalDate movedInOn) {
        return Span.of(movedInOn.plus(begin), movedInOn.plus(within));
    }
}
