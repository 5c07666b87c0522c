package se.hemvist.kernel.rule;

/** How a document that rules rest on stands against others, strongest first: no routine overrides the law. */
public enum Standing {
    /** Acts, ordinances and binding regulations. */
    LAW,
    /** Limits that the body which applies a guideline has set within it, later than the guideline. */
    LIMIT,
    /** Binding working order within an administration (rutin). */
    ROUTINE,
    /** What a board or council wants, leaving the way to those who apply it (riktlinje). */
    GUIDELINE,
    /** Advice from an authority or from research; binds nobody. */
    RECOMMENDATION
}
