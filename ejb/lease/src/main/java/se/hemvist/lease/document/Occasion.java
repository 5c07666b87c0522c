package se.hemvist.lease.document;

/** When papers are asked for. */
public enum Occasion {
    /** When the sublease is signed (kontraktsskrivning). */
    SIGNING,
    /** When the resident moves in (inflyttning). */
    MOVE_IN
}
