package se.hemvist.lease.inspection;

/** The occasion of an inspection (besiktning). */
public enum InspectionKind {
    /** Shortly after the tenant has moved in. */
    MOVE_IN,
    /** Before the lease becomes the tenant's own, with provider and company there. */
    TRANSFER
}
