package se.hemvist.lease.jointmeeting;

import java.util.EnumSet;
import java.util.Set;

/** Who is called to a joint meeting. */
public enum Party {
    /** The social administration. */
    SOCIAL_SERVICES,
    /** Whoever gives the support. */
    PROVIDER,
    /** The owner of the house. */
    OWNER,
    /** The evening and night service (störningsjour). */
    DISTURBANCE_SERVICE,
    /** Invited, with no duty to come. */
    TENANT;

    /** Whether the party must come. */
    public boolean mustCome() {
        return this != TENANT;
    }

    /** Whether all are among these who must be: both of the first, and the owner or the service. */
    static boolean areEnough(Set<Party> parties) {
        return parties.containsAll(EnumSet.of(SOCIAL_SERVICES, PROVIDER))
                && (parties.contains(OWNER) || parties.contains(DISTURBANCE_SERVICE));
    }
}
