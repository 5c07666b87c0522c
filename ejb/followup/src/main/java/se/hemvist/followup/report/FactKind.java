package se.hemvist.followup.report;

/** What a fact tells of. */
enum FactKind {
    /** Somebody applied for a home (ansökan). */
    APPLICATION,
    /** A referral (remiss) came to the coordinator. */
    REFERRAL,
    /** The coordinator gave a preliminary answer (förhandsbesked), yes or no. */
    PRELIMINARY_ANSWER,
    /** A no had this criterion for a reason. */
    CRITERION_NOT_MET,
    /** An assignment (uppdrag) entered a state, a phase or not. */
    PHASE,
    /** A home visit (hembesök) was tried. */
    VISIT,
    /** The month's follow-up was sent. */
    MONTHLY_FOLLOW_UP,
    /** The month's checklist of the care of the flat was sent. */
    CARE_CHECKLIST
}
