package se.hemvist.lease.waiver;

/** What the rent tribunal (hyresnämnden) says of a waiver. */
public enum TribunalAnswer {
    /** It is valid. */
    APPROVED,
    /** It is not. */
    REFUSED
}
