package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.application.CorrectedDay;

/**
 * When a tenant left that was recorded with another day, as it is sent.
 *
 * @param on the day on which the keys came back, or the eviction was carried out
 */
public record LeavingDayRequest(@NotNull LocalDate on, @NotBlank @Size(max = 1000) String reason) {

    CorrectedDay read() {
        return new CorrectedDay(on, reason);
    }

    /** When; the reason may be about a person. */
    @Override
    public String toString() {
        return "LeavingDayRequest[" + on + "]";
    }
}
