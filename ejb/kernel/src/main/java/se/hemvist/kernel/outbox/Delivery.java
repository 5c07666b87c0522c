package se.hemvist.kernel.outbox;

/** What became of one attempt to deliver. */
enum Delivery {
    /** No message was waiting. */
    NOTHING_DUE,
    /** The mail server has taken it. */
    SENT,
    /** The mail server did not take it; later again. */
    POSTPONED,
    /** It will never be delivered. */
    FAILED,
    /** There is no mail server to talk to; soon again. */
    UNREACHABLE
}
