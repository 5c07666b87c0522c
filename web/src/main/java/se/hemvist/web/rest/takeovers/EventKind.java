package se.hemvist.web.rest.takeovers;

/** What a line of a list of events tells of. */
enum EventKind {
    /** A disturbance was told of. */
    REPORT,
    /** A rectification notice was sent. */
    RECTIFICATION,
    /** Notice was given on the lease. */
    ENDING,
    /** The transfer was postponed. */
    POSTPONED
}
