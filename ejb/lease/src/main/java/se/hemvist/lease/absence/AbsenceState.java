package se.hemvist.lease.absence;

import java.util.EnumSet;
import java.util.Set;

/** Where an absence (frånvaro) stands. */
public enum AbsenceState {
    /** The tenant is still away. */
    ONGOING,
    /** The tenant has come back. */
    ENDED,
    /** Recorded wrongly; kept to be read, and counted no more. */
    STRUCK;

    /** The states that may follow this one. */
    public Set<AbsenceState> next() {
        return switch (this) {
            case ONGOING -> EnumSet.of(ENDED, STRUCK);
            case ENDED -> EnumSet.of(STRUCK);
            case STRUCK -> EnumSet.noneOf(AbsenceState.class);
        };
    }
}
