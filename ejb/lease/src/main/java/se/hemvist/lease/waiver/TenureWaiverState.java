package se.hemvist.lease.waiver;

import java.util.EnumSet;
import java.util.Set;

/** Where a waiver of security of tenure (avstående från besittningsskydd) stands. */
public enum TenureWaiverState {
    /** The sublease does without one, so far. */
    NOT_NEEDED,
    /** Written, with its ground; not yet signed. One that was signed before is kept beside it. */
    DRAFTED,
    /** Signed by both, in a deed of its own. */
    SIGNED,
    /** Sent to the rent tribunal (hyresnämnden). */
    FILED,
    /** Approved by the rent tribunal. */
    APPROVED,
    /** Not approved. */
    REFUSED,
    /** Its time is out, or that of its lease before anybody moved in. */
    EXPIRED,
    /** The lease that it was signed for was registered by mistake. */
    VOIDED;

    /** The states that may follow this one. */
    public Set<TenureWaiverState> next() {
        return switch (this) {
            case DRAFTED -> EnumSet.of(SIGNED);
            case SIGNED -> EnumSet.of(FILED, EXPIRED, VOIDED, DRAFTED);
            case FILED -> EnumSet.of(APPROVED, REFUSED);
            case APPROVED -> EnumSet.of(EXPIRED, DRAFTED);
            case NOT_NEEDED, REFUSED, EXPIRED -> EnumSet.of(DRAFTED);
            case VOIDED -> EnumSet.noneOf(TenureWaiverState.class);
        };
    }
}
