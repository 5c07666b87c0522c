package se.hemvist.followup.plan;

/** Whose plan it is. */
public enum PlanKind {
    /** The provider's, of how and when an assignment is carried out (genomförandeplan). */
    IMPLEMENTATION,
    /** That of who applies for a trial or a training flat (handlingsplan). */
    ACTION
}
