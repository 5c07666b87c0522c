package se.hemvist.intake.assessment;

/** How a point of an assessment was answered. What is not known is no no: it is found out before anything is granted. */
public enum Finding {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** Nobody can say yet. */
    UNKNOWN
}
