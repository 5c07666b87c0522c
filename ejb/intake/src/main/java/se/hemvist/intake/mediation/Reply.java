package se.hemvist.intake.mediation;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.offer.SaidNo.Side;

/**
 * A yes or a no: the landlord's to the address or to the tenant, or the contact person's to the flat.
 *
 * @param reason must be there with a no
 * @param side   whose no it is, where it could be somebody else's than the one's who answers
 */
public record Reply(boolean yes, LocalDate on, Optional<String> reason, Optional<Side> side) {

    /** Of the one who answers. */
    public Reply(boolean yes, LocalDate on, Optional<String> reason) {
        this(yes, on, reason, Optional.empty());
    }

    /** Yes or no; the reason may be about a person. */
    @Override
    public String toString() {
        return "Reply[" + yes + ", " + on + "]";
    }
}
