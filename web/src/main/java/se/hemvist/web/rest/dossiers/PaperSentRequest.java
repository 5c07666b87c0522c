package se.hemvist.web.rest.dossiers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.paperway.SentPaper;

/** That a form was sent on paper, as it is sent. */
public record PaperSentRequest(@NotNull LocalDate sentOn, @NotBlank @Size(max = 100) String courierReference) {

    SentPaper read() {
        return new SentPaper(sentOn, courierReference);
    }
}
