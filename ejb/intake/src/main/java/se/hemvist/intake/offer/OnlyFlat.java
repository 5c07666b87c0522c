package se.hemvist.intake.offer;

import java.time.LocalDate;
import se.hemvist.intake.vacancy.FlatId;

/**
 * The only flat that there is to show, where there should be two to choose from.
 *
 * @param reason why there is no other
 */
public record OnlyFlat(FlatId flat, LocalDate on, String reason) {

    /** Which and when; the reason may be about a person. */
    @Override
    public String toString() {
        return "OnlyFlat[" + flat.value() + ", " + on + "]";
    }
}
