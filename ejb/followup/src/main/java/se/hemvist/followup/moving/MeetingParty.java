package se.hemvist.followup.moving;

import java.util.EnumSet;
import java.util.Set;

/** Who takes part in a planning meeting; others come as the participant wishes. */
public enum MeetingParty {
    /** The participant. */
    PARTICIPANT,
    /** Who gives the support. */
    SUPPORT_STAFF,
    /** The social worker who has given the assignment. */
    SOCIAL_WORKER,
    /** The social worker for economic aid (ekonomiskt bistånd). */
    ECONOMIC_AID;

    /** Those without whom there is no such meeting. */
    static Set<MeetingParty> always() {
        return EnumSet.of(PARTICIPANT, SUPPORT_STAFF, SOCIAL_WORKER);
    }
}
