package se.hemvist.lease.conduct;

import java.util.EnumSet;
import java.util.Set;

/** Where a case of a disturbance stands. */
public enum DisturbanceState {
    /** Told of; not yet assessed. */
    REPORTED,
    /** Assessed; nothing has been done about it yet. */
    ASSESSED,
    /** Whoever gives the support has been told, and talks with the tenant. */
    DIALOGUE,
    /** The tenant has been called on in writing to put it right. */
    RECTIFICATION_NOTICE_SENT,
    /** Whoever gives the support has reached the tenant about the notice. */
    TENANT_CONTACTED,
    /** All who are responsible are called to a meeting. */
    MEETING_CALLED,
    /** They have met; there is no plan yet. */
    MEETING_HELD,
    /** There is a joint plan, and it is watched how it goes. */
    MONITORED,
    /** Over: put right, and quiet since. */
    RESOLVED,
    /** Over: notice is to be given on the lease. */
    LED_TO_TERMINATION,
    /** Over: all that was told of had been registered by mistake. */
    VOIDED,
    /** Over: the lease is, so that nobody who lives there can put it right any more. */
    ENDED_WITH_LEASE;

    /** Whether one that stands here is not over. */
    public boolean goesOn() {
        return switch (this) {
            case REPORTED,
                    ASSESSED,
                    DIALOGUE,
                    RECTIFICATION_NOTICE_SENT,
                    TENANT_CONTACTED,
                    MEETING_CALLED,
                    MEETING_HELD,
                    MONITORED -> true;
            case RESOLVED, LED_TO_TERMINATION, VOIDED, ENDED_WITH_LEASE -> false;
        };
    }

    /** The states that may follow this one in some programme: the whole state machine. */
    public Set<DisturbanceState> next() {
        return switch (this) {
            case REPORTED -> EnumSet.of(ASSESSED, RECTIFICATION_NOTICE_SENT, RESOLVED, VOIDED, ENDED_WITH_LEASE);
            case ASSESSED ->
                EnumSet.of(DIALOGUE, RECTIFICATION_NOTICE_SENT, MEETING_CALLED, RESOLVED, VOIDED, ENDED_WITH_LEASE);
            case DIALOGUE -> EnumSet.of(RECTIFICATION_NOTICE_SENT, MEETING_CALLED, RESOLVED, VOIDED, ENDED_WITH_LEASE);
            case RECTIFICATION_NOTICE_SENT ->
                EnumSet.of(TENANT_CONTACTED, MEETING_CALLED, RESOLVED, LED_TO_TERMINATION, ENDED_WITH_LEASE);
            case TENANT_CONTACTED ->
                EnumSet.of(RECTIFICATION_NOTICE_SENT, MEETING_CALLED, RESOLVED, LED_TO_TERMINATION, ENDED_WITH_LEASE);
            case MEETING_CALLED -> EnumSet.of(MEETING_HELD, ENDED_WITH_LEASE);
            case MEETING_HELD -> EnumSet.of(MEETING_CALLED, MONITORED, ENDED_WITH_LEASE);
            case MONITORED ->
                EnumSet.of(RECTIFICATION_NOTICE_SENT, MEETING_CALLED, RESOLVED, LED_TO_TERMINATION, ENDED_WITH_LEASE);
            case RESOLVED -> EnumSet.of(LED_TO_TERMINATION, VOIDED, ENDED_WITH_LEASE);
            case LED_TO_TERMINATION, VOIDED, ENDED_WITH_LEASE -> EnumSet.noneOf(DisturbanceState.class);
        };
    }
}
