package se.hemvist.web.rest.assessments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.assessment.ConnectionDecision;

/**
 * What the agency decides on a person's connection to the city, as it is sent and told.
 *
 * @param strongerThanPlacement than the connection that the placement makes
 * @param granted               whether an exception is made
 * @param reasons               the grounds
 */
public record ConnectionExceptionRequest(
        @NotNull LocalDate on,
        @NotNull Boolean veryStrong,
        @NotNull Boolean strongerThanPlacement,
        @NotNull Boolean granted,
        @NotBlank @Size(max = 4000) String reasons) {

    ConnectionDecision read() {
        return new ConnectionDecision(on, veryStrong, strongerThanPlacement, granted, reasons);
    }

    static ConnectionExceptionRequest of(ConnectionDecision decision) {
        return new ConnectionExceptionRequest(
                decision.on(),
                decision.veryStrong(),
                decision.strongerThanPlacement(),
                decision.granted(),
                decision.reasons());
    }

    /** Yes or no; the grounds are about a person. */
    @Override
    public String toString() {
        return "ConnectionExceptionRequest[" + granted + "]";
    }
}
