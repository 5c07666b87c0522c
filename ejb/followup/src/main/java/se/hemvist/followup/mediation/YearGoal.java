package se.hemvist.followup.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.setting.SettableNumber;

/**
 * T-14: how many trial and training flats together the housing agency aims to mediate in a calendar year (årsmål): a
 * goal, no ceiling. The version in force on the year's last day governs the year.
 */
@ApplicationScoped
class YearGoal extends SettableNumber {

    static final String NAME = "year-goal-trial-training";

    private static final Effective<Integer> DEFAULTS = Effective.since(
            LocalDate.of(2002, 1, 1),
            300,
            Source.stockholm("Bostadsförmedlingen").readAs("A-02"));

    YearGoal() {
        super(new Named(NAME, "flats a year", new Bounds(1, 100_000)), DEFAULTS);
    }
}
