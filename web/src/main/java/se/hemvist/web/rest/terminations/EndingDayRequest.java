package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.lease.termination.CorrectedEndingDay;
import se.hemvist.lease.termination.EndingDay;

/** A day of what followed a notice that was recorded with another one, as it is sent. */
public record EndingDayRequest(
        @NotNull EndingDay which, @NotNull LocalDate on, @NotBlank @Size(max = 1000) String reason) {

    CorrectedEndingDay read() {
        return new CorrectedEndingDay(which, new CorrectedDay(on, reason));
    }

    /** Which and when; the reason may be about a person. */
    @Override
    public String toString() {
        return "EndingDayRequest[" + which + ", " + on + "]";
    }
}
