package se.hemvist.followup.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.setting.Adjustable;

/**
 * T-14: how many trial and training flats together the housing agency aims to mediate in a calendar year (årsmål): a
 * goal, no ceiling. The version in force on the year's last day governs the year.
 */
@ApplicationScoped
class YearGoal implements Adjustable {

    static final String NAME = "year-goal-trial-training";

    private static final Effective<Integer> DEFAULTS = Effective.since(
            LocalDate.of(2002, 1, 1),
            300,
            Source.stockholm("Bostadsförmedlingen").readAs("A-02"));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String unit() {
        return "flats a year";
    }

    @Override
    public Effective<Integer> defaults() {
        return DEFAULTS;
    }

    @Override
    public Bounds bounds() {
        return new Bounds(1, 100_000);
    }
}
