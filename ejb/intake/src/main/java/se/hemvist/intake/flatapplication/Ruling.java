package se.hemvist.intake.flatapplication;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the housing agency rules on an application.
 *
 * @param granted whether the flat is looked for from now on
 * @param reason  must be there when it is not
 */
public record Ruling(boolean granted, LocalDate on, Optional<String> reason) {

    /** Yes or no; the reason is about a person. */
    @Override
    public String toString() {
        return "Ruling[" + granted + ", " + on + "]";
    }
}
