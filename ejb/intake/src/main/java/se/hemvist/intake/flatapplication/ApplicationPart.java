package se.hemvist.intake.flatapplication;

/** What an application describes; {@link PartsPolicy} says which of them in which programme. */
public enum ApplicationPart {
    /** For whom the flat is meant (målgrupp). */
    TARGET_GROUP,
    /** How the living will be followed up (uppföljning). */
    FOLLOW_UP,
    /** What is planned (planering). */
    PLANNING,
    /** Who does what, case officer and contact person (ansvarsfördelning). */
    RESPONSIBILITY,
    /** The person's background (bakgrund). */
    BACKGROUND,
    /** The person's rehabilitation (rehabilitering). */
    REHABILITATION,
    /** The action plan (handlingsplan). */
    ACTION_PLAN,
    /** The person's present ability to manage a home with that plan (förmåga att klara eget boende). */
    ABILITY
}
