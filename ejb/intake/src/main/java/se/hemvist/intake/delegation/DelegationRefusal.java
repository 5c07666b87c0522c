package se.hemvist.intake.delegation;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about delegations. */
public abstract sealed class DelegationRefusal extends Refusal {

    private DelegationRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** Whoever decides has no delegation for it on the day. */
    @Guards(rule = "A-67")
    public static final class NotDelegated extends DelegationRefusal {
        public NotDelegated(DelegatedDecision decision, LocalDate on) {
            super(Kind.RULE, Map.of("decision", decision, "on", on));
        }
    }

    /** The organisation has entered that delegation for some of the time. */
    public static final class DelegationThere extends DelegationRefusal {
        public DelegationThere(NewDelegation entered) {
            super(
                    Kind.STATE,
                    Map.of(
                            "decision", entered.power().decision(),
                            "title", entered.power().title(),
                            "from", entered.valid().from()));
            at("valid");
        }
    }

    /** The last day is before the first one possible. */
    public static final class EndsTooEarly extends DelegationRefusal {
        public EndsTooEarly(LocalDate earliest, String field) {
            super(Kind.MISFIT, Map.of("earliest", earliest));
            at(field);
        }
    }

    /** It has ended, or ends no later. */
    public static final class DelegationOver extends DelegationRefusal {
        public DelegationOver(LocalDate lastDay) {
            super(Kind.STATE, Map.of("lastDay", lastDay));
            at("lastDay");
        }
    }

    /** No delegation by that id. */
    public static final class UnknownDelegation extends DelegationRefusal {
        public UnknownDelegation() {
            super(Kind.UNKNOWN, Map.of());
        }
    }
}
