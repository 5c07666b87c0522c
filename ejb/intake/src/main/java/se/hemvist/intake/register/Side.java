package se.hemvist.intake.register;

/** From whom a paper came, or to whom it went, where that is no organisation that the house knows; never a name. */
public enum Side {
    /** Whom the case is about. */
    PERSON,
    /** Who speaks for that person. */
    REPRESENTATIVE,
    /** A landlord. */
    LANDLORD,
    /** A provider of support. */
    PROVIDER,
    /** A court or the rent tribunal. */
    COURT,
    /** Another authority. */
    AUTHORITY,
    /** Anybody else. */
    OTHER
}
