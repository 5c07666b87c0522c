package se.hemvist.web.rest.subleases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.lease.sublease.LeaseDay;

/** The day of a contract that was recorded with another one, as it is sent. */
public record LeaseDayRequest(
        @NotNull LeaseDay which, @NotNull LocalDate on, @NotBlank @Size(max = 1000) String reason) {

    CorrectedDay read() {
        return new CorrectedDay(on, reason);
    }

    /** Which and when; the reason may be about a person. */
    @Override
    public String toString() {
        return "LeaseDayRequest[" + which + ", " + on + "]";
    }
}
