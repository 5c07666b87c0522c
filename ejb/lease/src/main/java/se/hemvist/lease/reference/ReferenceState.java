package se.hemvist.lease.reference;

import java.util.EnumSet;
import java.util.Set;

/** Where a reference stands. */
public enum ReferenceState {
    /** The landlord has asked for it. */
    ASKED,
    /** The landlord has it. */
    GIVEN,
    /** The landlord is told that there is none. */
    DECLINED;

    /** The states that may follow this one. */
    public Set<ReferenceState> next() {
        return switch (this) {
            case ASKED -> EnumSet.of(GIVEN, DECLINED);
            case GIVEN, DECLINED -> EnumSet.noneOf(ReferenceState.class);
        };
    }
}
