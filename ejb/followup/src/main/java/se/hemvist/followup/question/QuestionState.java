package se.hemvist.followup.question;

import java.util.EnumSet;
import java.util.Set;

/** Where a question stands. */
public enum QuestionState {
    /** It was raised. */
    RAISED,
    /** There is a proposal. */
    PROPOSED,
    /** It lies with the body that decides on it. */
    LIFTED,
    /** The body has answered. */
    ANSWERED,
    /** It was dropped without an answer. */
    CLOSED;

    /** The states that may follow this one. */
    public Set<QuestionState> next() {
        return switch (this) {
            case RAISED -> EnumSet.of(PROPOSED, CLOSED);
            case PROPOSED -> EnumSet.of(LIFTED, CLOSED);
            case LIFTED -> EnumSet.of(ANSWERED, CLOSED);
            case ANSWERED, CLOSED -> EnumSet.noneOf(QuestionState.class);
        };
    }
}
