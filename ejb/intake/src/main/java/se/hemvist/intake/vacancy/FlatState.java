package se.hemvist.intake.vacancy;

import java.util.EnumSet;
import java.util.Set;

/** Where a flat that has been handed over stands. */
public enum FlatState {
    /** Nobody holds it. */
    VACANT,
    /** Held for a person who may choose it. */
    HELD,
    /** Signed for. */
    LET,
    /** Taken back by its owner. */
    WITHDRAWN;

    /** The states that may follow this one: the whole state machine. */
    public Set<FlatState> next() {
        return switch (this) {
            case VACANT -> EnumSet.of(HELD, WITHDRAWN);
            case HELD -> EnumSet.of(VACANT, LET);
            case LET -> EnumSet.of(VACANT);
            case WITHDRAWN -> EnumSet.noneOf(FlatState.class);
        };
    }
}
