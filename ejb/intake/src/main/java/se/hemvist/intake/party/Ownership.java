package se.hemvist.intake.party;

/** Whose an organisation is. */
public enum Ownership {
    /** The city's own, its companies among them. */
    CITY,
    /** Anybody else's. */
    PRIVATE
}
