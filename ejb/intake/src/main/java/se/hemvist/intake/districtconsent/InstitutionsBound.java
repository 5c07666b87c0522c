package se.hemvist.intake.districtconsent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.setting.Adjustable;

/**
 * Whether an institution that applies is bound by another district's consent as a district is (1), or warned only (0):
 * the source names the districts alone, so it is warned unless the city decides otherwise.
 */
@ApplicationScoped
class InstitutionsBound implements Adjustable {

    static final String NAME = "district-consent-binds-institutions";
    static final int AS_A_DISTRICT = 1;

    private static final Effective<Integer> DEFAULTS = Effective.since(
            LocalDate.of(2002, 1, 1), 0, Source.stockholm("Förmedlingsrutiner").readAs("A-54"));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String unit() {
        return "no-or-yes";
    }

    @Override
    public Effective<Integer> defaults() {
        return DEFAULTS;
    }

    @Override
    public Bounds bounds() {
        return new Bounds(0, AS_A_DISTRICT);
    }
}
