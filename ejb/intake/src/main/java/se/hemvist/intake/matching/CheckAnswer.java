package se.hemvist.intake.matching;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a company answers about a person whom it may have known as a tenant.
 *
 * @param on   the day it answered
 * @param note in its own words, nothing of what the social file says
 */
public record CheckAnswer(Result result, LocalDate on, Optional<String> note) {

    /** Three values: not having known the person is no objection. */
    public enum Result {
        /** A tenant before, and welcome again. */
        APPROVES,
        /** A tenant before, with a debt to the company. */
        DEBT,
        /** Never a tenant here. */
        UNKNOWN_HERE
    }

    /** Nothing of what is known about the person. */
    @Override
    public String toString() {
        return "CheckAnswer[" + on + "]";
    }
}
