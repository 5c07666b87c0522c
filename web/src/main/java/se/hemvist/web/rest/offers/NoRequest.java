package se.hemvist.web.rest.offers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.offer.SaidNo;

/**
 * A no to an offer, as it is sent.
 *
 * @param side whose no it is
 */
public record NoRequest(@NotNull LocalDate on, @NotNull SaidNo.Side side, @NotBlank @Size(max = 4000) String reason) {

    SaidNo read() {
        return new SaidNo(on, side, reason);
    }

    /** Whose only; the reason may be about a person. */
    @Override
    public String toString() {
        return "NoRequest[" + side + "]";
    }
}
