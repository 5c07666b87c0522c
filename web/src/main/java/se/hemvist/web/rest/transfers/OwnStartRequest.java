package se.hemvist.web.rest.transfers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.application.CorrectedDay;

/**
 * When the lease of one's own begins that was recorded with another day, as it is sent.
 *
 * @param ownStartOn its first day
 */
public record OwnStartRequest(@NotNull LocalDate ownStartOn, @NotBlank @Size(max = 1000) String reason) {

    CorrectedDay read() {
        return new CorrectedDay(ownStartOn, reason);
    }

    /** When; the reason may be about a person. */
    @Override
    public String toString() {
        return "OwnStartRequest[" + ownStartOn + "]";
    }
}
