package se.hemvist.intake.register;

/** Whether a paper came or went. */
public enum Direction {
    /** It came in (inkommen). */
    IN,
    /** It went out (expedierad). */
    OUT
}
