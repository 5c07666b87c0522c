package se.hemvist.intake.matching;

import java.time.LocalDate;

/**
 * A decision that a person may be offered a home in a company again.
 *
 * @param by who decided, by name and office
 */
public record LiftedExclusion(String by, String reason, LocalDate on) {

    /** When; the reason is about a person. */
    @Override
    public String toString() {
        return "LiftedExclusion[" + on + "]";
    }
}
