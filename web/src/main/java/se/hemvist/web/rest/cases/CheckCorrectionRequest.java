package se.hemvist.web.rest.cases;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.matching.CheckAnswer;
import se.hemvist.intake.matching.CorrectedAnswer;

/**
 * What a company answers instead of what it has answered, as it is sent.
 *
 * @param amount of a debt, in kronor
 */
public record CheckCorrectionRequest(
        @NotNull CheckAnswer.Result result,
        @NotNull LocalDate on,
        @Nullable @Size(max = 1000) String note,
        @Nullable @Positive @Digits(integer = 7, fraction = 2) BigDecimal amount,
        @NotNull @Size(max = 1000) String reason) {

    CorrectedAnswer read() {
        return new CorrectedAnswer(new CheckAnswerRequest(result, on, note, amount).read(), reason);
    }

    /** Nothing of what is known about the person. */
    @Override
    public String toString() {
        return "CheckCorrectionRequest[" + on + "]";
    }
}
