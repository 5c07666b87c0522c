package se.hemvist.followup.equipment;

import java.util.EnumSet;
import java.util.Set;

/** Where an application for a home equipment grant stands. */
public enum GrantState {
    /** The participant has applied. */
    APPLIED,
    /** Economic aid has granted it; it is to be paid. */
    GRANTED,
    /** Economic aid has refused it. */
    REFUSED,
    /** It is paid. */
    PAID,
    /** The participant has withdrawn it, or the support is over. */
    CANCELLED;

    /** The states that may follow this one. */
    public Set<GrantState> next() {
        return switch (this) {
            case APPLIED -> EnumSet.of(GRANTED, REFUSED, CANCELLED);
            case GRANTED -> EnumSet.of(PAID, CANCELLED);
            case REFUSED, PAID, CANCELLED -> EnumSet.noneOf(GrantState.class);
        };
    }

    /** Whether something is still to come of it. */
    boolean isUnderWay() {
        return !next().isEmpty();
    }
}
