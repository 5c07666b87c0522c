package se.hemvist.kernel.deadline;

import java.util.EnumSet;
import java.util.Set;

/** Where a deadline stands. */
public enum DeadlineState {
    /** To be met. */
    OPEN,
    /** What it asked for was done, in time or late. */
    MET,
    /** Nothing needs to be done any more. */
    CANCELLED,
    /** Its day passed without what it asked for, and nobody waits for that any more. */
    MISSED;

    /** The states that may follow this one; a fact put right opens a deadline again. */
    public Set<DeadlineState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(MET, CANCELLED, MISSED);
            case MET, CANCELLED, MISSED -> EnumSet.of(OPEN);
        };
    }
}
