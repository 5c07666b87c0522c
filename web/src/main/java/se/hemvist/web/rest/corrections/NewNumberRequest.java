package se.hemvist.web.rest.corrections;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.correction.NewNumber;

/** The personal number that somebody has got, as it is sent. */
public record NewNumberRequest(
        @NotBlank @Size(max = 20) String identityNumber,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 1000) String reason) {

    NewNumber read() {
        return new NewNumber(GivenNumber.read(identityNumber, on), on, reason);
    }

    /** When; nothing of who it is. */
    @Override
    public String toString() {
        return "NewNumberRequest[" + on + "]";
    }
}
