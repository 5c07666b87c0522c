package se.hemvist.lease.termination;

/** What a notice does. */
public enum NoticeKind {
    /** It ends the lease after its time. */
    ORDINARY,
    /** It ends a forfeited tenancy (förverkad hyresrätt) at once (JB 12:6, 12:42). */
    EARLY
}
