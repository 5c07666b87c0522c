package se.hemvist.web.rest.disturbances;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.conduct.DisturbanceState;
import se.hemvist.lease.conduct.DisturbanceView.Standing;
import se.hemvist.lease.conduct.LeaseOver;
import se.hemvist.lease.conduct.Severity;

/**
 * A disturbance in a list.
 *
 * @param leaseOver left out unless it ended with its lease
 * @param severity  the gravest found so far; left out before it is assessed
 */
public record DisturbanceRowAnswer(
        UUID id,
        UUID subleaseId,
        DisturbanceState state,
        @Nullable LeaseOverAnswer leaseOver,
        LocalDate openedOn,
        @Nullable Severity severity) {

    /**
     * That the lease was over before it was.
     *
     * @param on      the last day of which something that was done may be entered still
     * @param stoodAt where it stood by what was done until then
     */
    public record LeaseOverAnswer(LocalDate on, DisturbanceState stoodAt) {

        static LeaseOverAnswer of(LeaseOver over) {
            return new LeaseOverAnswer(over.on(), over.stood());
        }
    }

    static DisturbanceRowAnswer of(Standing standing) {
        return new DisturbanceRowAnswer(
                standing.disturbance().value(),
                standing.sublease().value(),
                standing.state(),
                standing.leaseOver().map(LeaseOverAnswer::of).orElse(null),
                standing.openedOn(),
                standing.severity().orElse(null));
    }
}
