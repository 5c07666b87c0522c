package se.hemvist.intake.decision;

/** What a decision is on; both together make up the measure. */
public enum DecisionKind {
    /** The home (boendet). */
    HOUSING,
    /** The support (stödinsatsen). */
    SUPPORT
}
