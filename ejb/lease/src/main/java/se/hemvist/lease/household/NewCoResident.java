package se.hemvist.lease.household;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.lease.household.HouseholdRefusal.MoreThanNeeded;
import se.hemvist.lease.occupancy.OccupancyOverride;

/**
 * Somebody who has moved in with the tenant, as it is told.
 *
 * @param since      the first day
 * @param who        who it is; of a spouse or cohabitant only. Both have a say of their own: a waiver does not hold against who
 *                   has not accepted it (JB 12:45 a), and they may take over the lease (JB 12:47). The number tells one from
 *                   another of the same name, also when the identity is protected, which the name alone would not show
 * @param bornIn     the month of birth; of a child only, to know how many children an eviction is about (UB 16 kap.)
 * @param overriding the decision to let more live there than the rule does, if there is one
 */
public record NewCoResident(
        CoResidentKind kind,
        LocalDate since,
        Optional<NewPerson> who,
        Optional<YearMonth> bornIn,
        Optional<OccupancyOverride> overriding) {

    /**
     * The same, if all is said that the law needs, and no more.
     *
     * @throws CaseRefusal.MissingPart if it is not said who a partner is, or when a child was born
     * @throws MoreThanNeeded          if it is said of others
     */
    NewCoResident asNeeded() {
        demand(who, kind.isPartner(), "person");
        demand(bornIn, kind == CoResidentKind.CHILD, "bornIn");
        return this;
    }

    private void demand(Optional<?> part, boolean needed, String field) {
        if (needed) {
            Input.given(part, field);
        } else if (part.isPresent()) {
            throw new MoreThanNeeded(kind, field);
        }
    }

    /** What they are to the tenant, and since when; nothing of who it is. */
    @Override
    public String toString() {
        return "NewCoResident[" + kind + ", " + since + "]";
    }
}
