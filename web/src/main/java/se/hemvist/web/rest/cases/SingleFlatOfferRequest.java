package se.hemvist.web.rest.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.intake.offer.OnlyFlat;
import se.hemvist.intake.vacancy.FlatId;

/**
 * The only flat that there is to show, as it is sent.
 *
 * @param reason why there is no other
 */
public record SingleFlatOfferRequest(
        @NotNull UUID flat, @NotNull LocalDate on, @NotBlank @Size(max = 4000) String reason) {

    OnlyFlat read() {
        return new OnlyFlat(new FlatId(flat), on, reason);
    }

    /** Which and when; the reason may be about a person. */
    @Override
    public String toString() {
        return "SingleFlatOfferRequest[" + flat + ", " + on + "]";
    }
}
