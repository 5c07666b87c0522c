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
    PAID;

    /** The states that may follow this one. */
    public Set<GrantState> next() {
        return switch (this) {
            case APPLIED -> EnumSet.of(GRANTED, REFUSED);
            case GRANTED -> EnumSet.of(PAID);
            case REFUSED, PAID -> EnumSet.noneOf(GrantState.class);
        };
    }

    /** Whether something is still to come of it. */
    boolean isUnderWay() {
        return !next().isEmpty();
    }
}
