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
    CLOSED;

    /** The states that may follow this one. */
    public Set<CallState> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(ACTED, CLOSED);
            case ACTED, CLOSED -> EnumSet.noneOf(CallState.class);
        };
    }
}
