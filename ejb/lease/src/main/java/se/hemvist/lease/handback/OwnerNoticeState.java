package se.hemvist.lease.handback;

import java.util.EnumSet;
import java.util.Set;

/** Where a notice of the owner's to the city stands. */
public enum OwnerNoticeState {
    /** It lacks something, and ended nothing. */
    WITHOUT_EFFECT,
    /** The city's lease runs out by it. */
    RUNNING_OUT,
    /** It is tried whether the lease ends by it, and the city keeps the flat until that is decided. */
    DISPUTED,
    /** The city has won its tenancy back; the lease is in force again. */
    WON_BACK,
    /** The owner took it back, or let the time pass in which it is referred; the lease is in force again. */
    TAKEN_BACK,
    /** The rent tribunal (hyresnämnden) has prolonged the lease, which is in force again; the owner may appeal that. */
    PROLONGED;

    /** The states that may follow this one. */
    public Set<OwnerNoticeState> next() {
        return switch (this) {
            case RUNNING_OUT -> EnumSet.of(DISPUTED, WON_BACK, TAKEN_BACK);
            case DISPUTED -> EnumSet.of(RUNNING_OUT, WON_BACK, TAKEN_BACK, PROLONGED);
            case PROLONGED -> EnumSet.of(DISPUTED);
            case WITHOUT_EFFECT, WON_BACK, TAKEN_BACK -> EnumSet.noneOf(OwnerNoticeState.class);
        };
    }

    /** Whether the city's lease ends by it as things stand. */
    public boolean stands() {
        return this == RUNNING_OUT || this == DISPUTED;
    }
}
