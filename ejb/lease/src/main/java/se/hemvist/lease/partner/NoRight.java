package se.hemvist.lease.partner;

/** Why nobody has an own right to a tenant's lease. */
public enum NoRight {
    /** No notice runs that would end it for the tenant. */
    NO_NOTICE,
    /** No spouse or cohabitant of the tenant's lives there by the register, or has since before it ended. */
    NO_PARTNER,
    /** The sublet ends before it may be prolonged (JB 12:45). */
    NO_TENURE,
    /** It was waived, also against them (JB 12:45 a). */
    WAIVED
}
