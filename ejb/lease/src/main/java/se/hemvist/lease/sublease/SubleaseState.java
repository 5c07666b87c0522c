package se.hemvist.lease.sublease;

import java.util.EnumSet;
import java.util.Set;

/** Where a sublease (andrahandskontrakt) stands. */
public enum SubleaseState {
    /** Drawn up, not yet signed. */
    PREPARED,
    /** Signed; the tenant has not moved in. */
    SIGNED,
    /** Lived in. */
    IN_FORCE,
    /** Notice (uppsägning) has been given; runs until the keys are back. */
    NOTICE_GIVEN,
    /** The tenant moves on to another flat of the city's; runs until the keys are back. */
    MOVED_ON,
    /** The keys are back. */
    VACATED,
    /** Inspected, and no claims are left. */
    SETTLED,
    /** Now the tenant's own lease (förstahandskontrakt). */
    TRANSFERRED,
    /** Registered by mistake; nobody moved in, or not by it. */
    VOIDED,
    /** Signed, and ended before anybody moved in. */
    UNENTERED;

    /** Whether nobody lives there by it any more, or ever did. */
    public boolean isOver() {
        return switch (this) {
            case VACATED, SETTLED, TRANSFERRED, VOIDED, UNENTERED -> true;
            case PREPARED, SIGNED, IN_FORCE, NOTICE_GIVEN, MOVED_ON -> false;
        };
    }

    /** The states that may follow this one. */
    public Set<SubleaseState> next() {
        return switch (this) {
            case PREPARED -> EnumSet.of(SIGNED);
            case SIGNED -> EnumSet.of(IN_FORCE, UNENTERED, VOIDED);
            case IN_FORCE -> EnumSet.of(NOTICE_GIVEN, MOVED_ON, TRANSFERRED, VOIDED);
            case NOTICE_GIVEN -> EnumSet.of(VACATED, IN_FORCE);
            case MOVED_ON -> EnumSet.of(VACATED);
            case VACATED -> EnumSet.of(SETTLED);
            case SETTLED, TRANSFERRED, VOIDED, UNENTERED -> EnumSet.noneOf(SubleaseState.class);
        };
    }
}
