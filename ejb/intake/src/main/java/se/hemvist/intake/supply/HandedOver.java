package se.hemvist.intake.supply;

/** How many of its vacant flats a landlord hands over. */
public enum HandedOver {
    /** Each of them. */
    ALL,
    /** Some of them. */
    PART
}
