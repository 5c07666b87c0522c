package se.hemvist.lease.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.function.Function;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.setting.SettableNumber;

/**
 * By when a fault must be put right where the notice itself gives no day. The day of the sending governs; the day that is
 * reached counts.
 *
 * @param rent        days for unpaid rent
 * @param disturbance for a disturbance, which is to stop at once
 * @param other       for any other fault
 */
public record RectificationPolicy(int rent, int disturbance, int other) {

    private static final RectificationPolicy DEFAULTS = new RectificationPolicy(7, 0, 14);

    private static final Effective<RectificationPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            DEFAULTS,
            Source.goteborg("Störningar och misskötsel").readAs("A-28"));

    private static final Effective<RectificationPolicy> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1), DEFAULTS, Source.law("JB 12:25 a").readAs("A-28"));

    /** How many days a municipality gives, in either programme. */
    abstract static class DaysToPutRight extends SettableNumber {

        DaysToPutRight(String name, Function<RectificationPolicy, Integer> given) {
            super(days(name, "T-25"), TRIAL_AND_TRAINING.map(given));
        }
    }

    /** For unpaid rent. */
    @ApplicationScoped
    static class RentTime extends DaysToPutRight {

        RentTime() {
            super("rectification-rent-days", RectificationPolicy::rent);
        }
    }

    /** For what is neither unpaid rent nor a disturbance. */
    @ApplicationScoped
    static class OtherTime extends DaysToPutRight {

        OtherTime() {
            super("rectification-other-days", RectificationPolicy::other);
        }
    }

    RectificationPolicy givingForRent(int days) {
        return new RectificationPolicy(days, disturbance, other);
    }

    RectificationPolicy givingForOther(int days) {
        return new RectificationPolicy(rent, disturbance, days);
    }

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
            case UNPAID_RENT -> sentOn.plusDays(rent);
            case DISTURBANCE -> sentOn.plusDays(disturbance);
            case NEGLECT -> sentOn.plusDays(other);
        };
    }
}
