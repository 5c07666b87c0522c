package se.hemvist.web.rest.dossiers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.paperway.PaperAnswer;

/**
 * An answer that came back on paper, as it is sent.
 *
 * @param reason must be there with a no
 */
public record PaperAnswerRequest(
        @NotNull PaperAnswer.From from,
        @NotNull LocalDate cameOn,
        @NotBlank @Size(max = 100) String courierReference,
        @NotNull Boolean yes,
        @Nullable @Size(max = 4000) String reason) {

    PaperAnswer read() {
        return new PaperAnswer(from, cameOn, courierReference, yes, reason);
    }

    /** Whose it is; the reason may be about a person. */
    @Override
    public String toString() {
        return "PaperAnswerRequest[" + from + "]";
    }
}
