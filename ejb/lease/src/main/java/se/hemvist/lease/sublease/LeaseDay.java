package se.hemvist.lease.sublease;

/** A day of a contract that may have been recorded wrongly. */
public enum LeaseDay {
    /** The day of the signing. */
    SIGNED,
    /** The first day of the lease. */
    START
}
