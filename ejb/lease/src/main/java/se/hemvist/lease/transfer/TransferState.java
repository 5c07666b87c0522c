package se.hemvist.lease.transfer;

import java.util.EnumSet;
import java.util.Set;

/** Where a transfer (överlåtelse) stands, in any programme; a programme's {@link TransferSteps} say which ways it uses. */
public enum TransferState {
    /** The time of good conduct runs. */
    COUNTING,
    /** The qualifying day has come. */
    DUE,
    /** It is looked into whether the conditions are met. */
    UNDER_REVIEW,
    /** The flat has been inspected with provider and company there. */
    INSPECTED,
    /** The owner (fastighetsägare) has been asked, and decides. */
    ASKED_OWNER,
    /** The owner has agreed; the tenant signs, and the lease of one's own is still to begin. */
    GRANTED,
    /** The lease is the tenant's own. */
    TRANSFERRED,
    /** The owner has said no; looked into again on a day that is set. */
    REFUSED,
    /** The conditions are not met; looked into again on a day that is set. */
    POSTPONED,
    /**
     * It comes to nothing for good: the tenant has died, and nobody takes over the lease, which goes on until it is ended;
     * or has left before a lease of one's own began, whether that was signed for or not.
     */
    LAPSED;

    /** The states that may follow this one in some programme. */
    public Set<TransferState> next() {
        return switch (this) {
            case COUNTING -> EnumSet.of(DUE, LAPSED);
            case DUE -> EnumSet.of(UNDER_REVIEW, COUNTING, LAPSED);
            case UNDER_REVIEW -> EnumSet.of(INSPECTED, ASKED_OWNER, POSTPONED, LAPSED);
            case INSPECTED -> EnumSet.of(ASKED_OWNER, POSTPONED, LAPSED);
            case ASKED_OWNER -> EnumSet.of(GRANTED, REFUSED, LAPSED);
            case GRANTED -> EnumSet.of(TRANSFERRED, LAPSED);
            case POSTPONED, REFUSED -> EnumSet.of(UNDER_REVIEW, LAPSED);
            case TRANSFERRED, LAPSED -> EnumSet.noneOf(TransferState.class);
        };
    }
}
