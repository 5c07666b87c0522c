package se.hemvist.followup.moving;

/** What the support staff offer to help with around a move. */
public enum MoveItem {
    /** The change of address. */
    ADDRESS,
    /** The contract for electricity. */
    ELECTRICITY,
    /** The insurance of the home. */
    INSURANCE,
    /** Applications that are to be filled in. */
    APPLICATIONS,
    /** Furniture. */
    FURNITURE,
    /** Help with the moving. */
    MOVERS,
    /** Something else. */
    OTHER
}
