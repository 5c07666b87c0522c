package se.hemvist.lease.dispute;

/** Which side appealed the rent tribunal's decision: the one that it went against. */
public enum AppealedBy {
    /** Whose lease is to end: the person, or on the owner's level the city. */
    TENANT,
    /** Whose notice came to nothing since the lease was prolonged: the city, or on its own level the owner. */
    LANDLORD;

    /**
     * The side that the decision went against.
     *
     * @param ends whether the tribunal let the lease end
     */
    public static AppealedBy against(boolean ends) {
        return ends ? TENANT : LANDLORD;
    }
}
