package se.hemvist.intake.delegation;

/** Which decisions a board leaves to its officers. */
public enum DelegatedDecision {
    /** On the home. */
    HOUSING,
    /** On the support. */
    SUPPORT,
    /** On the application, where the programme was not the right one. */
    OUTCOME
}
