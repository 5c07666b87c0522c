package se.hemvist.lease.tenure;

/** Whether who rents a sublet flat has security of tenure (besittningsskydd): the right to have the lease prolonged. */
public enum TenureStatus {
    /** Sublet for no longer than may pass without it. */
    NONE_YET,
    /** Given up, in a way that holds. */
    WAIVED,
    /** Sublet for longer than may pass without it. */
    PROTECTED,
    /** From the first day, for the flat was let in a block. */
    PROTECTED_FROM_START
}
