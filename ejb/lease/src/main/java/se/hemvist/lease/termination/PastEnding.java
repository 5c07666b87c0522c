package se.hemvist.lease.termination;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedSet;
import se.hemvist.lease.ground.GroundRecord;

/**
 * The ending of a sublease under way when the lease came here: its ground, and the notice as it was written and served.
 *
 * @param unpaid for which months' rents, where it is for unpaid rent
 * @param told   that the tenancy may be won back, where tenant and social board have been told
 */
public record PastEnding(
        GroundRecord ground,
        PreparedNotice notice,
        Delivery service,
        SortedSet<YearMonth> unpaid,
        Optional<RecoveryTold> told) {

    /**
     * That the tenancy may be won back.
     *
     * @param servedOn    the day on which the tenant was served that (form 1)
     * @param boardToldOn the day on which the social board was told of the notice (form 3)
     */
    public record RecoveryTold(LocalDate servedOn, LocalDate boardToldOn) {}
}
