package se.hemvist.intake.register;

/** By which way a paper came or went. */
public enum Way {
    /** Through the interface for people's and others' programs. */
    REST,
    /** Through the interface for messages between authorities. */
    SOAP,
    /** On paper, by post or by hand. */
    PAPER,
    /** By mail over the net. */
    MAIL
}
