package se.hemvist.intake.assessment;

/** What nobody may be able to say yet, beside what a person manages and the conditions of a target group. */
enum OpenPoint {
    /** Who pays for the treatment, the placement or the support. */
    PAID_BY,
    /** The need of support. */
    NEED
}
