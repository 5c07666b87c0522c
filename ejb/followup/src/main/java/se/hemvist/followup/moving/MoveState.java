package se.hemvist.followup.moving;

import java.util.EnumSet;
import java.util.Set;

/** Where a planned move stands. */
public enum MoveState {
    /** The planning meeting is called. */
    PLANNED,
    /** It was held. */
    MEETING_HELD,
    /** The participant has moved in. */
    MOVED,
    /** The support ended before that. */
    CANCELLED;

    /** The states that may follow this one; a move waits for no meeting. */
    public Set<MoveState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(MEETING_HELD, MOVED, CANCELLED);
            case MEETING_HELD -> EnumSet.of(MOVED, CANCELLED);
            case MOVED, CANCELLED -> EnumSet.noneOf(MoveState.class);
        };
    }

    /** Whether the participant is still to move in. */
    boolean isAhead() {
        return next().contains(MOVED);
    }
}
