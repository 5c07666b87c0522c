package se.hemvist.followup.visit;

import java.util.EnumSet;
import java.util.Set;

/** Where a week that asks for a home visit (hembesök) stands. */
public enum VisitWeekState {
    /** To have its visit; nobody has tried yet. */
    DUE,
    /** Tried, and not yet met in the flat. */
    ATTEMPTED,
    /** Its Sunday passed without a visit; the letting office is to be told. */
    MISSED,
    /** The letting office was told that it was missed. */
    NOTIFIED,
    /** The participant was met in the flat. */
    DONE,
    /** It was missed, and turned out to ask for no visit. */
    NOT_ASKED;

    /** The states that may follow this one; a missed week is put right by a visit that is recorded later. */
    public Set<VisitWeekState> next() {
        return switch (this) {
            case DUE -> EnumSet.of(ATTEMPTED, MISSED, DONE);
            case ATTEMPTED -> EnumSet.of(MISSED, DONE);
            case MISSED -> EnumSet.of(NOTIFIED, DONE, NOT_ASKED);
            case NOTIFIED -> EnumSet.of(DONE, NOT_ASKED);
            case NOT_ASKED, DONE -> EnumSet.of(MISSED);
        };
    }

    /** Whether nobody waits for its visit any more, since it was missed. */
    boolean isMissed() {
        return this == MISSED || this == NOTIFIED;
    }
}
