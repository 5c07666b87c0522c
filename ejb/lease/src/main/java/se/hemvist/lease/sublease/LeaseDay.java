package se.hemvist.lease.sublease;

/** A day of a contract that may have been recorded wrongly. */
public enum LeaseDay {
    /** The day of the signing. */
    SIGNED,
    /** The first day of the lease. */
    START,
    /**
     * The first day of the leases in a row that are not kept here and that it goes on from; its own first day if it goes on
     * from none.
     */
    IN_A_ROW_SINCE
}
