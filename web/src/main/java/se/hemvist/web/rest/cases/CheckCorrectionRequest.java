package se.hemvist.web.rest.cases;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.matching.CheckAnswer;
import se.hemvist.intake.matching.CorrectedAnswer;

/** What a company answers instead of what it has answered, as it is sent. */
public record CheckCorrectionRequest(
        @NotNull CheckAnswer.Result result,
        @NotNull LocalDate on,
        @Nullable @Size(max = 1000) String note,
        @NotNull @Size(max = 1000) String reason) {

    CorrectedAnswer read() {
        return new CorrectedAnswer(new CheckAnswer(result, on, Optional.ofNullable(note)), reason);
    }

    /** Nothing of what is known about the person. */
    @Override
    public String toString() {
        return "CheckCorrectionRequest[" + on + "]";
    }
}
