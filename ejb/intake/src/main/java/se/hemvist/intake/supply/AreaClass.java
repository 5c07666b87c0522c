package se.hemvist.intake.supply;

/** How scarce flats are where a flat is. */
public enum AreaClass {
    /** The inner city (innerstan), where they are scarcest. */
    INNER_CITY,
    /** The inner suburbs (närförort), where they are scarce too. */
    INNER_SUBURB,
    /** The city's outer areas (ytterområde), where there are more of them. */
    OUTER
}
