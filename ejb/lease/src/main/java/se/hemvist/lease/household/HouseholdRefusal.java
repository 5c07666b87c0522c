package se.hemvist.lease.household;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.sublease.SubleaseState;

/** Why somebody is not registered so as living with the tenant. */
public abstract sealed class HouseholdRefusal extends Refusal {

    private HouseholdRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The sublease has no such co-resident. */
    public static final class UnknownCoResident extends HouseholdRefusal {
        public UnknownCoResident(CoResidentId coResident) {
            super(Kind.UNKNOWN, Map.of("coResident", coResident.value()));
        }
    }

    /** They have moved out, or were recorded wrongly. */
    public static final class CoResidentGone extends HouseholdRefusal {
        public CoResidentGone(boolean movedOut) {
            super(Kind.STATE, Map.of("movedOut", movedOut));
        }
    }

    /** Nobody lives with a tenant who does not live there. */
    @Guards(rule = "A-43")
    public static final class NobodyLivesThere extends HouseholdRefusal {
        public NobodyLivesThere(SubleaseState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** The tenant has another spouse or cohabitant there on some of the days; it is one whom the law asks. */
    @Guards(rule = "L-32", section = "JB 12:45 a")
    public static final class PartnerThereAlready extends HouseholdRefusal {
        /** @param since the first day of the other one */
        public PartnerThereAlready(LocalDate since) {
            super(Kind.MISFIT, Map.of("since", since));
            at("since");
        }
    }

    /** The one tenant lives with others, and not with themselves. */
    @Guards(rule = "A-43")
    public static final class TenantThemselves extends HouseholdRefusal {
        public TenantThemselves(CoResidentKind kind) {
            super(Kind.MISFIT, Map.of("kind", kind));
            at("person/identityNumber");
        }
    }

    /** More is told than the law needs of somebody who is that to the tenant. */
    @Guards(rule = "A-43")
    public static final class MoreThanNeeded extends HouseholdRefusal {
        public MoreThanNeeded(CoResidentKind kind, String field) {
            super(Kind.MISFIT, Map.of("kind", kind, "part", field));
            at(field);
        }
    }
}
