package se.hemvist.web.rest.cases;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.matching.CheckAnswer;
import se.hemvist.intake.vacancy.Money;

/**
 * A company's answer about a person whom it may have known as a tenant, as it is sent.
 *
 * @param amount of a debt, in kronor
 */
public record CheckAnswerRequest(
        @NotNull CheckAnswer.Result result,
        @NotNull LocalDate on,
        @Nullable @Size(max = 1000) String note,
        @Nullable @Positive @Digits(integer = 7, fraction = 2) BigDecimal amount) {

    CheckAnswer read() {
        return new CheckAnswer(
                result,
                on,
                Optional.ofNullable(note),
                Optional.ofNullable(amount).map(Money::new));
    }

    /** Nothing of what is known about the person. */
    @Override
    public String toString() {
        return "CheckAnswerRequest[" + on + "]";
    }
}
