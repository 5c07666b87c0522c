package se.hemvist.lease.headlease;

import java.util.EnumSet;
import java.util.Set;

/** Where a head lease (förstahandskontrakt) stands. */
public enum HeadLeaseState {
    /** Agreed on, not yet signed. */
    PREPARED,
    /** Signed; its first day has not come. */
    SIGNED,
    /** Running. */
    IN_FORCE,
    /** Ended by notice, running until its last day. */
    NOTICE_GIVEN,
    /** Over. */
    ENDED,
    /** Taken over by the one who lives there (överlåtelse). */
    TRANSFERRED,
    /** Registered by mistake, with the sublease. */
    VOIDED;

    /** The states that may follow this one. */
    public Set<HeadLeaseState> next() {
        return switch (this) {
            case PREPARED -> EnumSet.of(SIGNED);
            case SIGNED -> EnumSet.of(IN_FORCE, VOIDED);
            case IN_FORCE -> EnumSet.of(NOTICE_GIVEN, TRANSFERRED, VOIDED);
            case NOTICE_GIVEN -> EnumSet.of(ENDED, IN_FORCE, TRANSFERRED);
            case ENDED, TRANSFERRED, VOIDED -> EnumSet.noneOf(HeadLeaseState.class);
        };
    }
}
