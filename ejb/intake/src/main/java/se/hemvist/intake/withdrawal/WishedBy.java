package se.hemvist.intake.withdrawal;

/** Whose wish it is that an application is taken back. */
public enum WishedBy {
    /** The person's own (den enskilde). */
    PERSON,
    /** That of somebody who may speak for the person, such as a god man. */
    REPRESENTATIVE,
    /** The district's, the institution's or the social administration's that applied. */
    APPLICANT
}
