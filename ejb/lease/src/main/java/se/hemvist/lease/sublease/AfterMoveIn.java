package se.hemvist.lease.sublease;

/** What happens in a home that somebody lives in, and so not before the move-in. */
public enum AfterMoveIn {
    /** The flat was inspected. */
    INSPECTION,
    /** The tenant was away. */
    ABSENCE,
    /** A disturbance was told of. */
    DISTURBANCE,
    /** The training flat became a trial flat. */
    CONVERSION,
    /** Somebody lives with the tenant. */
    CO_RESIDENT,
    /** Notice was given, whatever came of it. */
    NOTICE
}
