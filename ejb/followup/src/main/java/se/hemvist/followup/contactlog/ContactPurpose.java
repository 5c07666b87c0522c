package se.hemvist.followup.contactlog;

/** What a contact is for. */
public enum ContactPurpose {
    /** The support itself. */
    SUPPORT,
    /** Contact is sought with a participant who does not receive support in the flat. */
    SEEKING,
    /** The participant is sought up after notice (uppsökande arbete), so that eviction is avoided. */
    OUTREACH_AFTER_NOTICE,
    /** Open support, after the aid has ended. */
    OPEN_SUPPORT
}
