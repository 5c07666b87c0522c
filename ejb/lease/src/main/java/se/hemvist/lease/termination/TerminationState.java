package se.hemvist.lease.termination;

import java.util.EnumSet;
import java.util.Set;

/** Where the ending of a sublease stands. */
public enum TerminationState {
    /** Why it is to end is recorded. */
    GROUND_RECORDED,
    /** The notice (uppsägning) is written. */
    NOTICE_READY,
    /** Served on the tenant; for unpaid rent the time to win the tenancy back has not begun. */
    SERVED,
    /** The rent may still be paid, and the tenancy won back. */
    RECOVERY_OPEN,
    /** Won back; the sublease is in force again. */
    RECOVERED,
    /** Running until its last day. */
    RUNNING_OUT,
    /** Before the rent tribunal (hyresnämnden), or the court of appeal, by whichever side. */
    DISPUTED,
    /** The tenant has not left, and the Enforcement Authority (Kronofogden) is asked to evict. */
    EVICTION_APPLIED,
    /** The Enforcement Authority has ordered it. */
    EVICTION_ORDERED,
    /** The keys are back; what was still disputed, or could be won back, is settled by that. */
    VACATED,
    /** Carried out by the Enforcement Authority. */
    EVICTED,
    /** Inspected, and no claims are left. */
    SETTLED,
    /** Taken back, or prolonged by the rent tribunal, which the landlord may appeal; the sublease is in force again. */
    WITHDRAWN;

    /** The states that may follow this one. */
    public Set<TerminationState> next() {
        return switch (this) {
            case GROUND_RECORDED -> EnumSet.of(NOTICE_READY, WITHDRAWN);
            case NOTICE_READY -> EnumSet.of(SERVED, WITHDRAWN);
            case SERVED -> EnumSet.of(RECOVERY_OPEN, RUNNING_OUT, DISPUTED, VACATED, WITHDRAWN);
            case RECOVERY_OPEN -> EnumSet.of(RECOVERED, RUNNING_OUT, VACATED, WITHDRAWN);
            case RUNNING_OUT -> EnumSet.of(RECOVERY_OPEN, RECOVERED, DISPUTED, EVICTION_APPLIED, VACATED, WITHDRAWN);
            case DISPUTED -> EnumSet.of(RECOVERED, RUNNING_OUT, VACATED, WITHDRAWN);
            case EVICTION_APPLIED -> EnumSet.of(RECOVERED, DISPUTED, EVICTION_ORDERED, VACATED, WITHDRAWN);
            case EVICTION_ORDERED -> EnumSet.of(EVICTED, VACATED, WITHDRAWN);
            case VACATED, EVICTED -> EnumSet.of(SETTLED);
            case WITHDRAWN -> EnumSet.of(DISPUTED);
            case RECOVERED, SETTLED -> EnumSet.noneOf(TerminationState.class);
        };
    }

    /** Whether the home may still be won back, or it is disputed whether it is lost. */
    public boolean mayComeToNothing() {
        return switch (this) {
            case SERVED, RECOVERY_OPEN, DISPUTED -> true;
            case GROUND_RECORDED,
                    NOTICE_READY,
                    RUNNING_OUT,
                    RECOVERED,
                    EVICTION_APPLIED,
                    EVICTION_ORDERED,
                    EVICTED,
                    VACATED,
                    SETTLED,
                    WITHDRAWN -> false;
        };
    }

    /** Whether nothing follows as things stand: another ending may be begun. */
    public boolean isEnd() {
        return switch (this) {
            case RECOVERED, SETTLED, WITHDRAWN -> true;
            case GROUND_RECORDED,
                    NOTICE_READY,
                    SERVED,
                    RECOVERY_OPEN,
                    RUNNING_OUT,
                    DISPUTED,
                    EVICTION_APPLIED,
                    EVICTION_ORDERED,
                    VACATED,
                    EVICTED -> false;
        };
    }

    /** Whether the notice has been served, and is not taken back or made good. */
    public boolean isUnderNotice() {
        return switch (this) {
            case SERVED, RECOVERY_OPEN, RUNNING_OUT, DISPUTED, EVICTION_APPLIED, EVICTION_ORDERED -> true;
            case GROUND_RECORDED, NOTICE_READY, RECOVERED, VACATED, EVICTED, SETTLED, WITHDRAWN -> false;
        };
    }
}
