package se.hemvist.followup.moveout;

/** What social services may help with. */
public enum MovingHelp {
    /** What the moving costs. */
    MOVING_COST,
    /** Storage of what cannot come along. */
    STORAGE,
    /** Cleaning of the flat. */
    CLEANING
}
