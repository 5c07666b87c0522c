package se.hemvist.intake.matching;

import java.time.LocalDate;

/**
 * That the person owes the company nothing any more.
 *
 * @param on     the day on which the debt was settled
 * @param reason how, such as that it was paid or written off
 */
public record SettledDebt(LocalDate on, String reason) {

    /** When; the reason is about a person. */
    @Override
    public String toString() {
        return "SettledDebt[" + on + "]";
    }
}
