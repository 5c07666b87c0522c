package se.hemvist.lease.partner;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.lease.household.CoResidentId;
import se.hemvist.lease.sublease.SubleaseId;

/** The own right of a spouse or cohabitant to the lease as it is read. */
public record PartnerRightFile(
        SubleaseId sublease,
        PartnerRightState state,
        CoResidentId coResident,
        Optional<PartnerAnswer> answer,
        Optional<PartnerCall> call,
        Optional<LocalDate> referredOn,
        Optional<PartnerOutcome> outcome,
        Optional<PartnerAppeal> appeal) {

    /** The last day on which the rent tribunal's decision may be appealed, until when they stay; empty once it is. */
    public Optional<LocalDate> appealableThrough() {
        return outcome.filter(decided -> appeal.isEmpty()).flatMap(PartnerOutcome::appealableThrough);
    }

    /** Of one about which nobody has said or done anything. */
    static PartnerRightFile untouched(SubleaseId sublease, CoResidentId coResident) {
        return new PartnerRightFile(
                sublease,
                PartnerRightState.OPEN,
                coResident,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
