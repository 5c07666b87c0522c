package se.hemvist.web.rest.mediations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.mediation.Background;

/**
 * The background of the intended tenant, as it is sent, and told to those who work on the case.
 *
 * @param basis on what ground the agency may be told
 */
public record BackgroundRequest(
        @NotNull LocalDate on, @NotBlank @Size(max = 2000) String summary, @NotBlank @Size(max = 200) String basis) {

    Background read() {
        return new Background(on, summary, basis);
    }

    static BackgroundRequest of(Background told) {
        return new BackgroundRequest(told.on(), told.summary(), told.basis());
    }

    /** The day only; the words are about a person. */
    @Override
    public String toString() {
        return "BackgroundRequest[" + on + "]";
    }
}
