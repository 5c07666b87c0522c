package se.hemvist.intake.mediation;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.vacancy.FlatId;

/**
 * The question to a landlord whether a flat will do (förfrågan till värden).
 *
 * @param confirmation why others than the queue may get more than the quota, where it would be passed
 */
public record Inquiry(FlatId flat, LocalDate on, Optional<String> confirmation) {

    /** Not the reason: it may tell of a person. */
    @Override
    public String toString() {
        return "Inquiry[" + flat.value() + ", " + on + "]";
    }
}
