package se.hemvist.intake.information;

/** For whom an information meeting is. */
public enum Audience {
    /** The contact persons of districts and institutions. */
    CONTACT_PERSONS,
    /** Other officials of the city, such as social workers. */
    OFFICIALS,
    /** Those who work at institutions. */
    INSTITUTIONS,
    /** Landlords and their managers. */
    LANDLORDS,
    /** Anybody else who wants to use the flats in their work. */
    OTHERS
}
