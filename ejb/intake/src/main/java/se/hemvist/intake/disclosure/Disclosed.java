package se.hemvist.intake.disclosure;

/** What of a case was disclosed. */
public enum Disclosed {
    /** The referral, with what it says of the person (remiss). */
    REFERRAL,
    /** The case, to whoever is to give the support. */
    SUPPORT,
    /** The basis for managing the tenancy. */
    TENANCY_BASIS,
    /** That a person is looked for a home for, to a company that may have known the person as a tenant. */
    LANDLORD_CHECK,
    /** The background of the intended tenant (bakgrund). */
    BACKGROUND,
    /** The presentation of the intended tenant to the landlord. */
    PRESENTATION,
    /** The question to the district in whose area a flat lies. */
    DISTRICT_CONSENT,
    /** That the flat is sublet, and to whom, to its landlord. */
    SUBLET,
    /** The written assignment to whoever gives the support (uppdrag). */
    ASSIGNMENT,
    /** The month's follow-up of the support, to the social administration. */
    FOLLOW_UP,
    /** The month's checklist of the home, to the letting office. */
    CHECKLIST,
    /** That a week went without a home visit, to the letting office, or did not after all. */
    WEEK_MISSED,
    /** What the checkpoint of a stay came to, to the housing agency (kontrollstation). */
    CHECKPOINT,
    /** Something that was told beside the house, as its note says. */
    OTHER
}
