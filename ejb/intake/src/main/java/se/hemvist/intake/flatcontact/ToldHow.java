package se.hemvist.intake.flatcontact;

/** How the landlord got to know who the contact person is. */
public enum ToldHow {
    /** By telephone. */
    PHONE,
    /** By e-mail. */
    EMAIL,
    /** On paper. */
    LETTER,
    /** The landlord says to have read it in the house. */
    READ_HERE
}
