package se.hemvist.followup.plan;

/** Who takes part in a plan. */
public enum PlanParty {
    /** The person whom it is about. */
    PERSON,
    /** Who gives the support. */
    STAFF,
    /** The social worker, or the case officer of the district. */
    SOCIAL_WORKER,
    /** Others whom the person wants there. */
    OTHERS
}
