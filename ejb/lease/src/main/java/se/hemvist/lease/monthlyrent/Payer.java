package se.hemvist.lease.monthlyrent;

/** From whom a payment of rent came. */
public enum Payer {
    /** The tenant's own account, income support included. */
    TENANT,
    /** Social services, straight to the landlord, as help to the tenant. */
    SOCIAL_SERVICES_FOR_TENANT,
    /** The social board, which has taken on the rent so that nobody is evicted (JB 12:44). */
    SOCIAL_BOARD;

    /** Whether it is paid from the tenant's side, so that it counts as the tenant's own paying. */
    public boolean isTenantsSide() {
        return this != SOCIAL_BOARD;
    }
}
