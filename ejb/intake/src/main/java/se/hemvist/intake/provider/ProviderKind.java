package se.hemvist.intake.provider;

/** Which way the support is given. */
public enum ProviderKind {
    /** By the city's own unit (egen regi). */
    OWN,
    /** By a procured supplier (ramavtalsleverantör), whom the case officer chooses. */
    FRAMEWORK
}
