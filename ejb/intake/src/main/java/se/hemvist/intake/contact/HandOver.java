package se.hemvist.intake.contact;

import java.time.LocalDate;

/**
 * That a contact person is succeeded by another.
 *
 * @param on     the successor's first day
 * @param reason why, in a few words
 */
public record HandOver(ReachedPerson successor, LocalDate on, String reason) {

    /** The day only. */
    @Override
    public String toString() {
        return "HandOver[" + on + "]";
    }
}
