package se.hemvist.kernel.once;

import java.util.EnumSet;
import java.util.Set;

/** Where a run of a job stands. */
public enum JobState {
    /** Somebody holds it and should give a sign of life now and then. */
    RUNNING,
    /** Ran to its end. */
    DONE,
    /** Broke off; can be run again. */
    FAILED,
    /** Was stopped; can be run again. */
    STOPPED;

    /** The states that may follow this one; what was done may be done again and then changes nothing. */
    public Set<JobState> next() {
        return switch (this) {
            case RUNNING -> EnumSet.of(RUNNING, DONE, FAILED, STOPPED);
            case DONE, FAILED, STOPPED -> EnumSet.of(RUNNING);
        };
    }
}
