package se.hemvist.intake.matching;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.matching.MatchingRefusal.AmountWithoutDebt;
import se.hemvist.intake.vacancy.Money;

/**
 * What a company answers about a person whom it may have known as a tenant.
 *
 * @param on     the day it answered
 * @param note   in its own words, nothing of what the social file says
 * @param amount what it is owed, if it says so
 */
public record CheckAnswer(Result result, LocalDate on, Optional<String> note, Optional<Money> amount) {

    /** @throws AmountWithoutDebt if an amount is owed, but there is no debt */
    public CheckAnswer {
        if (amount.isPresent() && result != Result.DEBT) {
            throw new AmountWithoutDebt(result);
        }
    }

    /** One that names no amount. */
    public CheckAnswer(Result result, LocalDate on, Optional<String> note) {
        this(result, on, note, Optional.empty());
    }

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
