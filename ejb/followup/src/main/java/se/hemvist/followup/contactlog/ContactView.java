package se.hemvist.followup.contactlog;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A contact as it was recorded.
 *
 * @param side   whose staff it was
 * @param struck once it was struck
 */
public record ContactView(ContactId contact, ContactRecord made, ContactSide side, Optional<Strike> struck) {

    /** That it was recorded by mistake: since when that is known, and why. */
    public record Strike(LocalDate on, String reason) {

        /** When; the words are about a person. */
        @Override
        public String toString() {
            return "Strike[" + on + "]";
        }
    }
}
