package se.hemvist.lease.handback;

/** Why the owner gives the city notice, in the Act's sense. */
public enum OwnerGround {
    /** What whoever lives in the flat did, or how it is kept (JB 12:42, point 9). */
    SUBTENANT_CONDUCT,
    /** Rent that the city has not paid in time (JB 12:42, point 1). */
    UNPAID_RENT,
    /** The flat is used for something else, or the owner is not let in (JB 12:42, points 7 and 10). */
    OTHER_BREACH,
    /** What is lost with time once the owner knows of it (JB 12:42, points 3, 6, 8, 11 and 12). */
    KNOWN_FORFEITURE,
    /** The house is pulled down or rebuilt, or whatever else the owner gives as a reason (JB 12:46); it forfeits nothing. */
    OWNERS_INTEREST;

    /** Whether it ends a lease before time. */
    boolean forfeits() {
        return this != OWNERS_INTEREST;
    }

    /** Whether the lease is saved by putting it right before notice is given (JB 12:43). */
    boolean isSavedByPuttingRight() {
        return switch (this) {
            case SUBTENANT_CONDUCT, UNPAID_RENT, OTHER_BREACH -> true;
            case KNOWN_FORFEITURE, OWNERS_INTEREST -> false;
        };
    }
}
