package se.hemvist.intake.criteria;

/** What an assessment asks about a person (målgruppsbeskrivning); {@code TargetGroup} says which and how. */
public enum Criterion {
    /** Current at a social administration, and has applied for help with a home. */
    ADMINISTRATION,
    /** Homeless for long, or soon to be. */
    HOMELESSNESS,
    /** Misuse or mental ill-health. */
    ILL_HEALTH,
    /** Wants the flat, the support and what a tenant undertakes. */
    WISH,
    /** Can approve that what is relevant is exchanged between those who work together. */
    EXCHANGE,
    /** No violence or threats of late. */
    VIOLENCE,
    /** No risk that calls for closer supervision than the programme gives. */
    RISK
}
