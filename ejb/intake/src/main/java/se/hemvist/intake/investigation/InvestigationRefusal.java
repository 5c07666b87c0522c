package se.hemvist.intake.investigation;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about investigations and what they end in. */
public abstract sealed class InvestigationRefusal extends Refusal {

    private InvestigationRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** No investigation has been recorded. */
    public static final class NoInvestigation extends InvestigationRefusal {
        public NoInvestigation() {
            super(Kind.UNKNOWN, Map.of());
        }
    }

    /** Nobody has looked into other ways since the programme was found not to match the need. */
    @Guards(rule = "G-58", section = "Beslut")
    public static final class OtherWaysNotInvestigated extends InvestigationRefusal {
        public OtherWaysNotInvestigated(LocalDate since) {
            super(Kind.RULE, Map.of("since", since));
        }
    }
}
