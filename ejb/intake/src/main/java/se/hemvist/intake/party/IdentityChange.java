package se.hemvist.intake.party;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Why a person is known otherwise than before, and who says so.
 *
 * @param on the first day on which the person is known so
 * @param by the user who recorded it
 * @param at when that was
 */
public record IdentityChange(LocalDate on, String reason, String by, Instant at) {

    /** Who and when; the reason is about a person. */
    @Override
    public String toString() {
        return "IdentityChange[" + on + ", " + by + ", " + at + "]";
    }
}
