package se.hemvist.followup.coordination;

import java.util.EnumSet;
import java.util.Set;

/** Where a coordinated individual plan (SIP) stands. */
public enum SipState {
    /** Help to call for it was offered. */
    OFFERED,
    /** The participant wants it. */
    ACCEPTED,
    /** The participant does not want it, or not any more. */
    DECLINED,
    /** Those whom the participant lets know are called to a meeting. */
    CALLED,
    /** The meeting was held. */
    HELD,
    /** Withdrawn by the staff, or ended with the support. */
    CANCELLED;

    /** The states that may follow this one. */
    public Set<SipState> next() {
        return switch (this) {
            case OFFERED -> EnumSet.of(ACCEPTED, DECLINED, CANCELLED);
            case ACCEPTED -> EnumSet.of(CALLED, DECLINED, CANCELLED);
            case CALLED -> EnumSet.of(HELD, DECLINED, CANCELLED);
            case DECLINED, HELD, CANCELLED -> EnumSet.noneOf(SipState.class);
        };
    }
}
