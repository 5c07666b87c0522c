package se.hemvist.followup.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.setting.SettableRule;
import se.hemvist.kernel.time.WorkingDays;

/**
 * How long a provider has to take on an assignment (T-39). The day on which it was sent governs and is not counted. The
 * routine says nothing; five working days are what it is given for other news.
 *
 * @param within in working days; the last one counts
 * @param warn   the working day on which the provider is reminded
 */
record AcceptancePolicy(int within, int warn) {

    static final Effective<AcceptancePolicy> HOUSING_FIRST =
            Effective.since(LocalDate.of(2020, 5, 15), new AcceptancePolicy(5, 3), Source.assumed("A-05"));

    /** How many working days a municipality gives a provider; the reminder stays as long before the last one. */
    @ApplicationScoped
    static class AcceptanceTime extends SettableRule<AcceptancePolicy> {

        AcceptanceTime() {
            super(
                    workingDays("assignment-acceptance-working-days", "T-39"),
                    HOUSING_FIRST,
                    AcceptancePolicy::within,
                    AcceptancePolicy::lasting);
        }
    }

    private AcceptancePolicy lasting(int days) {
        return new AcceptancePolicy(days, Math.max(1, days - within + warn));
    }

    Span watch(LocalDate orderedOn) {
        return Span.of(WorkingDays.after(orderedOn, warn), WorkingDays.after(orderedOn, within));
    }
}
