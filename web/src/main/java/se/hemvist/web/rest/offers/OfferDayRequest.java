package se.hemvist.web.rest.offers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.application.CorrectedDay;

/** The day of an offer that was recorded with another one, as it is sent. */
public record OfferDayRequest(@NotNull LocalDate on, @NotBlank @Size(max = 1000) String reason) {

    CorrectedDay read() {
        return new CorrectedDay(on, reason);
    }

    /** When; the reason may be about a person. */
    @Override
    public String toString() {
        return "OfferDayRequest[" + on + "]";
    }
}
