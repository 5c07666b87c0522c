package se.hemvist.intake.districtconsent;

import java.util.EnumSet;
import java.util.Set;

/** Where the question to another district stands. */
public enum ConsentState {
    /** The district has been asked. */
    ASKED,
    /** The person may be offered the flat. */
    GIVEN,
    /** The person may not be offered the flat. */
    REFUSED,
    /** The flat was signed for, or became out of question, before the district answered. */
    CLOSED;

    /** The states that may follow this one. */
    public Set<ConsentState> next() {
        return switch (this) {
            case ASKED -> EnumSet.of(GIVEN, REFUSED, CLOSED);
            case GIVEN, REFUSED, CLOSED -> EnumSet.noneOf(ConsentState.class);
        };
    }
}
