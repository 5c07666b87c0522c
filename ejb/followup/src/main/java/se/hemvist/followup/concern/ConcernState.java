package se.hemvist.followup.concern;

import java.util.EnumSet;
import java.util.Set;

/** Where an event or a concern stands. */
public enum ConcernState {
    /** Known to the support staff, and to nobody else. */
    KNOWN,
    /** Reported to social services. */
    REPORTED,
    /** Noted by mistake; it is read on. */
    STRUCK;

    /** The states that may follow this one. */
    public Set<ConcernState> next() {
        return switch (this) {
            case KNOWN -> EnumSet.of(REPORTED, STRUCK);
            case REPORTED -> EnumSet.of(STRUCK);
            case STRUCK -> EnumSet.noneOf(ConcernState.class);
        };
    }
}
