package se.hemvist.lease.document;

/** Who has made, signed or received a paper. */
public enum DocumentParty {
    /** The district administration or institution that hires and sublets the flat. */
    HEAD_TENANT,
    /** The one who lives there (den boende). */
    RESIDENT,
    /** The owner of the flat (hyresvärd). */
    LANDLORD,
    /** The board that decides on aid (socialnämnden), or its delegate. */
    SOCIAL_BOARD
}
