package se.hemvist.lease.dispute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.dispute.DisputeRefusal.RespiteWithoutEnd;

/**
 * What the rent tribunal (hyresnämnden) decided.
 *
 * @param on            its day
 * @param ends          whether the lease ends, or is prolonged
 * @param respiteUntil  the last day of the respite (uppskov) with the moving out, if one was given
 * @param respiteAgreed whether the landlord agreed to it
 */
public record TribunalDecision(LocalDate on, boolean ends, @Nullable LocalDate respiteUntil, boolean respiteAgreed) {

    /** @throws RespiteWithoutEnd if a lease that is prolonged is given a respite with the moving out */
    public TribunalDecision {
        if (!ends && respiteUntil != null) {
            throw new RespiteWithoutEnd(on);
        }
    }

    /** Why a termination comes to nothing once the lease is prolonged: not for people. */
    public static final String PROLONGED = "JB 12:46";
}
