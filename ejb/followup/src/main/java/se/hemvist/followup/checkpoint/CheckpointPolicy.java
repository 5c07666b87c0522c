package se.hemvist.followup.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.setting.SettableRule;
import se.hemvist.kernel.time.WorkingDays;

/**
 * When the checkpoint is held: after one year of living (T-07). The day of the move-in governs, and the year runs from
 * it to the day of the same number, so that a move-in on 29 February has its checkpoint on 28 February; being no
 * time that an act sets, it does not move on from a holiday. It may be held from the day on which it is first warned of:
 * what is seen earlier says too little of a year.
 *
 * @param after        how long after the move-in; that day is the last one in time
 * @param warn         how long before it is first warned of
 * @param warnAgain    how long before it is warned of again
 * @param agencyWithin how many working days the agency has to ask about one that is overdue
 */
record CheckpointPolicy(Period after, Period warn, Period warnAgain, int agencyWithin) {

    static final Effective<CheckpointPolicy> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new CheckpointPolicy(Period.ofYears(1), Period.ofDays(60), Period.ofDays(30), 5),
            Source.stockholm("Rapportering").readAs("A-03").readAs("A-05").readAs("A-61"));

    /** How many working days a municipality's agency has to ask about one that is overdue. */
    @ApplicationScoped
    static class AgencyTime extends SettableRule<CheckpointPolicy> {

        AgencyTime() {
            super(
                    workingDays("overdue-checkpoint-working-days", "T-07"),
                    TRIAL_AND_TRAINING,
                    CheckpointPolicy::agencyWithin,
                    (house, days) -> new CheckpointPolicy(house.after(), house.warn(), house.warnAgain(), days));
        }
    }

    LocalDate dueOn(LocalDate movedInOn) {
        return movedInOn.plus(after);
    }

    /** What began later is not due by the day; what began then may be, where a month is shorter than another. */
    LocalDate latestMoveIn(LocalDate day) {
        return day.minus(after).plusDays(1);
    }

    /** The first day on which it may be held. */
    LocalDate earliest(LocalDate movedInOn) {
        return dueOn(movedInOn).minus(warn);
    }

    Span watch(LocalDate movedInOn) {
        LocalDate due = dueOn(movedInOn);
        return new Span(due.minus(warn), Optional.of(due.minus(warnAgain)), due);
    }

    /** When the agency is told of one that is overdue. */
    Span agencyWatch(LocalDate movedInOn) {
        LocalDate due = dueOn(movedInOn);
        return Span.of(due.plusDays(1), WorkingDays.after(due, agencyWithin));
    }
}
