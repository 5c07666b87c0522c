package se.hemvist.lease.recovery;

/** By what a tenancy that was forfeited for unpaid rent is won back (återvinning). */
public enum RecoveryWay {
    /** The rent was paid in time. */
    PAID,
    /** The social board (socialnämnden) has in time taken on the rent in writing. */
    BOARD_TAKES_OVER,
    /** The tenant was hindered by illness or the like, and has paid as soon as possible. */
    HINDERED
}
