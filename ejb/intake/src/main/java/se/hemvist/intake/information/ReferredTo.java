package se.hemvist.intake.information;

/** To whom a waiting person who makes contact with the agency is referred. */
public enum ReferredTo {
    /** Their social worker (socialsekreterare). */
    SOCIAL_WORKER("referred-to-social-worker"),
    /** The contact person of their district or institution (kontaktperson). */
    CONTACT_PERSON("referred-to-contact-person"),
    /** Somebody else who works with them. */
    OTHER("referred-to-other");

    private final String occurrence;

    ReferredTo(String occurrence) {
        this.occurrence = occurrence;
    }

    /** How the case's timeline tells it. */
    String occurrence() {
        return occurrence;
    }
}
