package se.hemvist.followup.contactlog;

import java.util.EnumSet;
import java.util.Set;

/** Where the record of a contact stands. */
public enum ContactState {
    /** It stands. */
    RECORDED,
    /** Recorded by mistake; it is read on and counts nowhere. */
    STRUCK;

    /** The states that may follow this one. */
    public Set<ContactState> next() {
        return switch (this) {
            case RECORDED -> EnumSet.of(STRUCK);
            case STRUCK -> EnumSet.noneOf(ContactState.class);
        };
    }
}
