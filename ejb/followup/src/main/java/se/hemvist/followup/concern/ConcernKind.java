package se.hemvist.followup.concern;

/** What is reported to social services. */
public enum ConcernKind {
    /** An event of importance (händelse av vikt). */
    IMPORTANT_EVENT,
    /** Concern, since misuse has increased. */
    INCREASED_MISUSE,
    /** Concern on another ground. */
    OTHER_CONCERN;

    /** Whether it is a report of concern (orosanmälan). */
    public boolean isConcern() {
        return switch (this) {
            case INCREASED_MISUSE, OTHER_CONCERN -> true;
            case IMPORTANT_EVENT -> false;
        };
    }
}
