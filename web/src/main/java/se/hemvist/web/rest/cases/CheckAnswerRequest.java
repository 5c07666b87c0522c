package se.hemvist.web.rest.cases;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.matching.CheckAnswer;

/** A company's answer about a person whom it may have known as a tenant, as it is sent. */
public record CheckAnswerRequest(
        @NotNull CheckAnswer.Result result, @NotNull LocalDate on, @Nullable @Size(max = 1000) String note) {

    CheckAnswer read() {
        return new CheckAnswer(result, on, Optional.ofNullable(note));
    }

    /** Nothing of what is known about the person. */
    @Override
    public String toString() {
        return "CheckAnswerRequest[" + on + "]";
    }
}
