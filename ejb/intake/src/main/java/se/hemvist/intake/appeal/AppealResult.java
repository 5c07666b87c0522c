package se.hemvist.intake.appeal;

/** How an appeal ended. */
public enum AppealResult {
    /** Came too late, and was not taken up (avvisning). */
    TOO_LATE,
    /** The board changed its decision itself. */
    CHANGED_BY_THE_BOARD,
    /** The court let the decision stand. */
    DECISION_STANDS,
    /** The court decided as the person asked, in whole or in part. */
    DECISION_CHANGED,
    /** The court sent the case back to the board. */
    SENT_BACK,
    /** The person took it back. */
    WITHDRAWN;

    /** Whether what was refused is refused no longer. */
    boolean liftsRefusal() {
        return switch (this) {
            case CHANGED_BY_THE_BOARD, DECISION_CHANGED, SENT_BACK -> true;
            case TOO_LATE, DECISION_STANDS, WITHDRAWN -> false;
        };
    }
}
