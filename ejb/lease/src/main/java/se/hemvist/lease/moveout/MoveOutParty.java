package se.hemvist.lease.moveout;

/** Who does something before somebody moves out. */
public enum MoveOutParty {
    /** The tenant. */
    TENANT,
    /** The social worker. */
    SOCIAL_WORKER,
    /** The support staff. */
    SUPPORT_STAFF,
    /** Whoever lets the flat. */
    LETTING_OFFICE
}
