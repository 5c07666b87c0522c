package se.hemvist.intake.investigation;

import java.time.LocalDate;

/**
 * A no after the information meeting.
 *
 * @param reason in the words of whoever says it
 */
public record Decline(Side side, LocalDate on, String reason) {

    /** Who says no. */
    public enum Side {
        /** The person who applied. */
        APPLICANT,
        /** Who would give the support. */
        PROVIDER
    }

    /** The side only; the reason is about a person. */
    @Override
    public String toString() {
        return "Decline[" + side + "]";
    }
}
