package se.hemvist.intake.districtconsent;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the other district answered.
 *
 * @param reason must be there with a refusal
 */
public record ConsentAnswer(boolean given, LocalDate on, Optional<String> reason) {

    /** The same for those who may not read what was written about the person. */
    ConsentAnswer withoutReason() {
        return new ConsentAnswer(given, on, Optional.empty());
    }

    /** Given or not; the reason may be about a person. */
    @Override
    public String toString() {
        return "ConsentAnswer[" + given + ", " + on + "]";
    }
}
