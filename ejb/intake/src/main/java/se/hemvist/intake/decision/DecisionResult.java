package se.hemvist.intake.decision;

/** How a decision went. */
public enum DecisionResult {
    /** In favour (bifall). */
    GRANTED,
    /** Against (avslag). */
    REFUSED
}
