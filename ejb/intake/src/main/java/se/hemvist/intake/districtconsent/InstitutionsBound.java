package se.hemvist.intake.districtconsent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.setting.SettableNumber;

/**
 * Whether an institution that applies is bound by another district's consent as a district is (1), or warned only (0):
 * the source names the districts alone, so it is warned unless the city decides otherwise.
 */
@ApplicationScoped
class InstitutionsBound extends SettableNumber {

    static final String NAME = "district-consent-binds-institutions";
    static final int AS_A_DISTRICT = 1;

    private static final Effective<Integer> DEFAULTS = Effective.since(
            LocalDate.of(2002, 1, 1), 0, Source.stockholm("Förmedlingsrutiner").readAs("A-54"));

    InstitutionsBound() {
        super(yesOrNo(NAME), DEFAULTS);
    }
}
