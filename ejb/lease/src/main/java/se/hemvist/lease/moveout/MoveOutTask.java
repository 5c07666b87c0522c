package se.hemvist.lease.moveout;

/** What is to be done before somebody moves out. What it costs is help of the social services', and decided there (G-128). */
public enum MoveOutTask {
    /** The flat is cleaned. */
    CLEANING,
    /** Somebody helps with the moving. */
    MOVING_HELP,
    /** What cannot come along is stored. */
    STORAGE,
    /** All keys are handed in. */
    KEYS,
    /** Post and electricity have a new address. */
    POST_AND_POWER
}
