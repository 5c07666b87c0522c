package se.hemvist.intake.supply;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about landlord agreements and areas. */
public abstract sealed class SupplyRefusal extends Refusal {

    private SupplyRefusal(Kind kind, String field, Map<String, ?> facts) {
        super(kind, facts);
        at(field);
    }

    /** The last day is before the first. */
    public static final class EndsTooEarly extends SupplyRefusal {
        public EndsTooEarly(LocalDate from) {
            super(Kind.INPUT, "valid/to", Map.of("from", from));
        }
    }

    /** The landlord has another agreement at the same time. */
    public static final class AgreementThere extends SupplyRefusal {
        public AgreementThere(OrganisationId landlord, LocalDate from) {
            super(Kind.STATE, "valid", Map.of("landlord", landlord.value(), "from", from));
        }
    }

    /** The last day is before the first one possible. */
    public static final class LastDayTooEarly extends SupplyRefusal {
        public LastDayTooEarly(LocalDate earliest) {
            super(Kind.MISFIT, "lastDay", Map.of("earliest", earliest));
        }
    }

    /** The agreement has ended, or ends no later. */
    public static final class AgreementOver extends SupplyRefusal {
        public AgreementOver(LocalDate lastDay) {
            super(Kind.STATE, "lastDay", Map.of("lastDay", lastDay));
        }
    }

    /** No agreement by that id. */
    public static final class UnknownAgreement extends SupplyRefusal {
        public UnknownAgreement() {
            super(Kind.UNKNOWN, "id", Map.of());
        }
    }

    /** There is an area of that name at the same time. */
    public static final class AreaThere extends SupplyRefusal {
        public AreaThere(String name, LocalDate from) {
            super(Kind.STATE, "name", Map.of("name", name, "from", from));
        }
    }

    static void demandOrder(Validity valid) {
        LocalDate to = valid.to();
        if (to != null && to.isBefore(valid.from())) {
            throw new EndsTooEarly(valid.from());
        }
    }

    /** Whether there is a day in both. */
    static boolean overlap(Validity one, Validity other) {
        return one.covers(other.from()) || other.covers(one.from());
    }
}
