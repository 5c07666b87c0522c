package se.hemvist.lease.partner;

import java.util.EnumSet;
import java.util.Set;

/** Where the own right of a tenant's spouse or cohabitant to the lease stands. */
public enum PartnerRightState {
    /** They may have the lease prolonged, and nobody has called on them to move. */
    OPEN,
    /** The landlord does not agree, and has called on them to move (anmodan). */
    CALLED,
    /** Before the rent tribunal (hyresnämnden). */
    REFERRED,
    /** They take over the lease: the landlord agrees, or the rent tribunal or the court of appeal has prolonged it for them. */
    TAKEN_OVER,
    /** The rent tribunal, or the court of appeal, has not prolonged it for them. */
    REFUSED,
    /** The rent tribunal's decision is appealed: before Svea hovrätt, the court of appeal. */
    APPEALED,
    /** They have said that they do not want it; put right, it stands where it did. */
    DECLINED,
    /** The lease goes on with the tenant, or they live there no more. */
    FALLEN;

    /** The states that may follow this one. */
    public Set<PartnerRightState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(CALLED, TAKEN_OVER, DECLINED, FALLEN);
            case CALLED -> EnumSet.of(REFERRED, TAKEN_OVER, DECLINED, FALLEN);
            case REFERRED -> EnumSet.of(TAKEN_OVER, REFUSED, DECLINED, FALLEN);
            case APPEALED -> EnumSet.of(TAKEN_OVER, REFUSED, DECLINED, FALLEN);
            case TAKEN_OVER -> EnumSet.of(APPEALED);
            case REFUSED -> EnumSet.of(APPEALED, FALLEN);
            case DECLINED -> EnumSet.of(OPEN, CALLED, REFERRED, APPEALED, FALLEN);
            case FALLEN -> EnumSet.noneOf(PartnerRightState.class);
        };
    }

    /** Whether it is still to be seen what becomes of it. */
    boolean runs() {
        return next().contains(DECLINED);
    }
}
