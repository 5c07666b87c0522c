package se.hemvist.intake.assessment;

/** What a person must be able to manage in a home of their own, with the support that is given (klara eget boende). */
public enum AbilityPoint {
    /** Nobody is disturbed. */
    NO_DISTURBANCES,
    /** The rent is paid in time. */
    RENT_IN_TIME,
    /** The flat is looked after. */
    CARE_OF_FLAT,
    /** Relations with the neighbours are looked after. */
    NEIGHBOURS
}
