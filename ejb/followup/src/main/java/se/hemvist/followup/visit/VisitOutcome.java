package se.hemvist.followup.visit;

/** What came of a visit. Only the first one makes the week's visit; the others are attempts. */
public enum VisitOutcome {
    /** The participant was met in the flat. */
    MET_IN_FLAT,
    /** The participant was met, somewhere else. */
    MET_ELSEWHERE,
    /** The participant declined the visit, to which nobody is bound. */
    DECLINED,
    /** The participant was not found. */
    NOT_REACHED
}
