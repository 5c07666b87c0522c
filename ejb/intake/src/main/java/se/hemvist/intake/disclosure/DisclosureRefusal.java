package se.hemvist.intake.disclosure;

import java.util.Map;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about the log of disclosures. */
public abstract sealed class DisclosureRefusal extends Refusal {

    private DisclosureRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** Something is disclosed either to an organisation or to somebody named. */
    public static final class OrganisationOrName extends DisclosureRefusal {
        public OrganisationOrName() {
            super(Kind.INPUT, Map.of());
            at("to");
        }
    }
}
