package se.hemvist.lease.monthlyrent;

/** How a month's rent stands on a day. */
public enum RentState {
    /** All of it is paid. */
    PAID,
    /** Due, and can still be paid in time. */
    DUE,
    /** Late, for a week at most. */
    LATE,
    /** More than a week late: the tenancy may be forfeited (C-02). */
    FORFEITABLE,
    /** The social board has taken it on in writing: for it the home is not lost (JB 12:44). */
    TAKEN_ON
}
