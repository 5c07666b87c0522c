package se.hemvist.lease.inspection;

/** The occasion of an inspection (besiktning). */
public enum InspectionKind {
    /** Shortly after the tenant has moved in. */
    MOVE_IN
}
