package se.hemvist.intake.flatapplication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.setting.SettableRule;
import se.hemvist.kernel.time.WorkingDays;

/**
 * How soon the agency rules on an application. The brochure gives no time; it is a service level. The day the
 * application is received governs; that on which it is complete is not counted.
 *
 * @param workingDays to rule in
 * @param warnedAhead how long before the last day it is warned of
 */
record RulingPolicy(int workingDays, Period warnedAhead) {

    static final Effective<RulingPolicy> TRIAL_AND_TRAINING =
            Effective.since(LocalDate.of(2002, 1, 1), new RulingPolicy(10, Period.ofDays(2)), Source.assumed("A-06"));

    /** T-36: how many working days the agency has to rule in, as a municipality sets it. */
    @ApplicationScoped
    static class RulingTime extends SettableRule<RulingPolicy> {

        RulingTime() {
            super(
                    workingDays("ruling-working-days", "T-36"),
                    TRIAL_AND_TRAINING,
                    RulingPolicy::workingDays,
                    (house, days) -> new RulingPolicy(days, house.warnedAhead()));
        }
    }

    Span watch(LocalDate completeOn) {
        LocalDate due = WorkingDays.after(completeOn, workingDays);
        return Span.of(WorkingDays.onOrBefore(due.minus(warnedAhead)), due);
    }
}
