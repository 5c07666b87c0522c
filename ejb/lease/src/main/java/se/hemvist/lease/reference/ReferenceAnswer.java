package se.hemvist.lease.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The answer to a landlord who has asked for a reference; or one that is given without being asked for.
 *
 * @param on          the day
 * @param given       whether it is given
 * @param consentedOn when the resident consented to what the landlord is told; needed for one that is given
 * @param words       what is added to what is on record, for the landlord to read; of one that is declined why, which is
 *                    needed and not told the landlord
 */
public record ReferenceAnswer(LocalDate on, boolean given, Optional<LocalDate> consentedOn, Optional<String> words) {

    /** When and what; the words are about a person. */
    @Override
    public String toString() {
        return "ReferenceAnswer[" + on + ", " + given + ", " + consentedOn + "]";
    }
}
