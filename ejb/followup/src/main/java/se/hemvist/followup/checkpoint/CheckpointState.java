package se.hemvist.followup.checkpoint;

import java.util.EnumSet;
import java.util.Set;

/** Where the checkpoint after one year (kontrollstation) stands on a day. */
public enum CheckpointState {
    /** Its time has not come. */
    PLANNED,
    /** To be held now: warned of, and its last day not past. */
    DUE,
    /** Its last day is past, and it has not been held. */
    OVERDUE,
    /** Held, and the housing agency not told yet. */
    HELD,
    /** The housing agency has been told. */
    REPORTED;

    /** The states that may follow this one. */
    public Set<CheckpointState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(DUE);
            case DUE -> EnumSet.of(HELD, OVERDUE);
            case OVERDUE -> EnumSet.of(HELD);
            case HELD -> EnumSet.of(REPORTED);
            // It was not held after all.
            case REPORTED -> EnumSet.of(DUE, OVERDUE);
        };
    }
}
