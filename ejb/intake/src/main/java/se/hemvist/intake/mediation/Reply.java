package se.hemvist.intake.mediation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A yes or a no: the landlord's to the address or to the tenant, or the contact person's to the flat.
 *
 * @param reason must be there with a no
 */
public record Reply(boolean yes, LocalDate on, Optional<String> reason) {

    /** Yes or no; the reason may be about a person. */
    @Override
    public String toString() {
        return "Reply[" + yes + ", " + on + "]";
    }
}
