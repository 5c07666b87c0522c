package se.hemvist.lease.unentered;

/** Why a lease ends before anybody has moved in. That nobody comes ends none by itself. */
public enum UnenteredGround {
    /** Landlord and tenant have agreed on its last day. */
    AGREED,
    /** The tenant gives notice, and will not move in. */
    NOTICE,
    /** The tenant steps back for a reason for which the Act lets the lease end at once, as a flat that is not as agreed. */
    WITHDRAWAL,
    /** The tenant has died, and the estate gives notice. */
    ESTATE
}
