package se.hemvist.lease.dispute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rent tribunal (hyresnämnden) decided.
 *
 * @param on            its day
 * @param ends          whether the lease ends, or is prolonged
 * @param respiteUntil  the last day of the respite (uppskov) with the moving out, if one was given
 * @param respiteAgreed whether the landlord agreed to it
 */
public record TribunalDecision(LocalDate on, boolean ends, @Nullable LocalDate respiteUntil, boolean respiteAgreed) {

    /** Why a termination comes to nothing once the lease is prolonged: not for people. */
    public static final String PROLONGED = "JB 12:46";
}
