package se.hemvist.followup.placement;

import java.util.EnumSet;
import java.util.Set;

/** Where a landlord's call stands. */
public enum CallState {
    /** The landlord wants contact. */
    RECEIVED,
    /** The contact person has acted. */
    ACTED,
    /** The stay ended before that. */
    CLOSED,
    /** Recorded by mistake; it is read on. */
    STRUCK;

    /** The states that may follow this one. */
    public Set<CallState> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(ACTED, CLOSED, STRUCK);
            case ACTED, CLOSED -> EnumSet.of(STRUCK);
            case STRUCK -> EnumSet.noneOf(CallState.class);
        };
    }
}
