package se.hemvist.lease.termination;

/** How a notice reaches the other side. */
public enum ServiceWay {
    /** The tenant or the estate has handed it in. */
    RECEIVED,
    /** Served on the tenant (delgivning). */
    SERVED,
    /** Sent by registered letter (rekommenderat brev) to the usual address; given when it is posted. */
    REGISTERED_LETTER,
    /** Not met at home: sent by registered letter, and a copy left with an adult there or in the letter box (JB 8:8). */
    LETTER_AND_COPY
}
