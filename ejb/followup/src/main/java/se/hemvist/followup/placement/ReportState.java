package se.hemvist.followup.placement;

import java.util.EnumSet;
import java.util.Set;

/** Where a report to the housing agency stands. */
public enum ReportState {
    /** What is to be told has happened. */
    NOTED,
    /** The agency has been told. */
    SENT,
    /** Noted by mistake; it is read on. */
    STRUCK;

    /** The states that may follow this one. */
    public Set<ReportState> next() {
        return switch (this) {
            case NOTED -> EnumSet.of(SENT, STRUCK);
            case SENT -> EnumSet.of(STRUCK);
            case STRUCK -> EnumSet.noneOf(ReportState.class);
        };
    }
}
