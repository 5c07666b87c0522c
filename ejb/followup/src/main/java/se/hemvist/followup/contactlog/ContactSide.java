package se.hemvist.followup.contactlog;

/** Whose staff it was. */
public enum ContactSide {
    /** Whoever gives the support. */
    PROVIDER,
    /** The social administration. */
    SOCIAL_SERVICES
}
