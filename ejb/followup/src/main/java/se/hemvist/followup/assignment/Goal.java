package se.hemvist.followup.assignment;

/** What the support aims at: «Mål med insatserna» of the routine. */
public enum Goal {
    /** The participant stays in the flat. */
    STAYS_IN_FLAT,
    /** The participant is well, in body and mind. */
    WELL_IN_BODY_AND_MIND,
    /** The participant's everyday life has a meaning. */
    MEANINGFUL_EVERYDAY_LIFE
}
