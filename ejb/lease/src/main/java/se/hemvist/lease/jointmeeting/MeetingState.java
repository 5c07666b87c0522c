package se.hemvist.lease.jointmeeting;

import java.util.EnumSet;
import java.util.Set;

/** Where a joint meeting stands. */
public enum MeetingState {
    /** A disturbance was assessed as particularly serious, and nobody is called yet. */
    AWAITED,
    /** All are called. */
    CALLED,
    /** They have met. */
    HELD,
    /** What it was wanted for had been registered by mistake, before anybody was called. */
    NOT_WANTED;

    /** The states that may follow this one. */
    public Set<MeetingState> next() {
        return switch (this) {
            case AWAITED -> EnumSet.of(CALLED, NOT_WANTED);
            case CALLED -> EnumSet.of(HELD);
            case HELD, NOT_WANTED -> EnumSet.noneOf(MeetingState.class);
        };
    }
}
