package se.hemvist.kernel.log;

/** What became of a call. */
public enum Outcome {
    /** Something was read. */
    READ,
    /** Something was changed. */
    CHANGED,
    /** The caller was refused access. */
    REFUSED
}
