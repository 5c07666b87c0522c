package se.hemvist.followup.placement;

import java.time.LocalDate;

/** What the contact person has done when the landlord wanted contact. */
public record CallAction(LocalDate on, String action) {

    /** When; what was done may be about a person. */
    @Override
    public String toString() {
        return "CallAction[" + on + "]";
    }
}
