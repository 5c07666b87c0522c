package se.hemvist.lease.ground;

import se.hemvist.lease.notice.Giver;

/** Why a sublease is ended. */
public enum Ground {
    /** Repeated documented misconduct (misskötsamhet). */
    REPEATED_MISCONDUCT,
    /** Unpaid rent (obetalda hyror). */
    UNPAID_RENT,
    /** The resident's own wish. */
    RESIDENT_WISH,
    /** A trial that has lasted three years without special reasons to go on. */
    THREE_YEAR_STOP,
    /** The aid (bistånd) that the home was part of has ended. */
    AID_ENDED,
    /** The resident has died. */
    DECEASED;

    /** Whose notice it is. */
    public Giver giver() {
        return switch (this) {
            case REPEATED_MISCONDUCT, UNPAID_RENT, THREE_YEAR_STOP, AID_ENDED -> Giver.LANDLORD;
            case RESIDENT_WISH -> Giver.TENANT;
            case DECEASED -> Giver.ESTATE;
        };
    }

    /** Whether the head tenant gives notice because of what the tenant did, or did not pay. */
    public boolean isFault() {
        return this == REPEATED_MISCONDUCT || this == UNPAID_RENT;
    }
}
