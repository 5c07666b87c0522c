package se.hemvist.followup.assignment;

/** What the written assignment (uppdragsbeskrivning) asks of the provider: the seven items of the routine. */
public enum AssignmentItem {
    /** Shape the support with the participant. */
    SHAPE_SUPPORT_TOGETHER,
    /** When needed, help to care for the home, pay bills in time and avoid disturbances. */
    CARE_OF_HOME,
    /** When needed, support physical and mental health. */
    HEALTH,
    /** When needed, counter isolation. */
    AGAINST_ISOLATION,
    /** When needed, support contacts with social services, care and other authorities. */
    CONTACT_WITH_AUTHORITIES,
    /** Report events of importance to social services. */
    REPORT_EVENTS,
    /** Send in written follow-ups each month. */
    MONTHLY_FOLLOW_UP
}
