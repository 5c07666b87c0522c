package se.hemvist.lease.rectification;

import java.time.LocalDate;
import java.time.Period;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * By when a fault must be put right where the notice itself gives no day. The day of the sending governs; the day that is
 * reached counts.
 *
 * @param rent        for unpaid rent
 * @param disturbance for a disturbance, which is to stop at once
 * @param other       for any other fault
 */
public record RectificationPolicy(Period rent, Period disturbance, Period other) {

    private static final RectificationPolicy DEFAULTS =
            new RectificationPolicy(Period.ofDays(7), Period.ZERO, Period.ofDays(14));

    private static final Effective<RectificationPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            DEFAULTS,
            Source.goteborg("Störningar och misskötsel").readAs("A-28"));

    private static final Effective<RectificationPolicy> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1), DEFAULTS, Source.law("JB 12:25 a").readAs("A-28"));

    /** What the programme has given over time. */
    public static Effective<RectificationPolicy> of(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> HOUSING_FIRST;
            case TRIAL, TRAINING -> TRIAL_AND_TRAINING;
        };
    }

    /** The last day on which the fault is put right in time. */
    public LocalDate correctBy(Fault fault, LocalDate sentOn) {
        return switch (fault) {
            case UNPAID_RENT -> sentOn.plus(rent);
            case DISTURBANCE -> sentOn.plus(disturbance);
            case NEGLECT -> sentOn.plus(other);
        };
    }
}
