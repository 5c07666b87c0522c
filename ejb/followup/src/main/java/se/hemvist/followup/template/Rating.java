package se.hemvist.followup.template;

/** How things stand with a goal, as the provider and the participant see it. */
public enum Rating {
    /** It goes the wrong way. */
    WORSE,
    /** As before. */
    UNCHANGED,
    /** It goes the right way. */
    BETTER,
    /** The goal is reached. */
    REACHED
}
