package se.hemvist.lease.household;

/** What somebody who lives in the flat (medboende) is to the tenant, as far as the law asks. */
public enum CoResidentKind {
    /** Married to the tenant (make). */
    SPOUSE,
    /** Lives with the tenant as a couple, neither of them married (sambo). */
    COHABITANT,
    /** Born less than eighteen years ago, whoever's child it is. */
    CHILD,
    /** Anybody else, as a child that is grown up. */
    OTHER;

    /** Whether the law gives them a say in the tenancy, for which one must know who they are. */
    public boolean isPartner() {
        return this == SPOUSE || this == COHABITANT;
    }
}
