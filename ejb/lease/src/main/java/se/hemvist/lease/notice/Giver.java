package se.hemvist.lease.notice;

/** Who gives notice (uppsägning) in a relation of landlord and tenant. */
public enum Giver {
    /** The one who lets; of a sublease the head tenant. */
    LANDLORD,
    /** The one who hires. */
    TENANT,
    /** The estate (dödsbo) of a tenant who has died. */
    ESTATE
}
