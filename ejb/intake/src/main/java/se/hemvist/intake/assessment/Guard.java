package se.hemvist.intake.assessment;

/** What a person's assessment must hold before a flat is granted. */
public enum Guard {
    /** The city pays for the treatment, or else for the placement or the support, or an exception has been made. */
    PAID_BY_CITY,
    /** The person has a special need of support. */
    SUPPORT_NEEDED,
    /** The person is assessed able to manage the home with the support given. */
    ABLE,
    /** The person is of a target group: what the document states of it is so. */
    GROUP_CONDITIONS
}
