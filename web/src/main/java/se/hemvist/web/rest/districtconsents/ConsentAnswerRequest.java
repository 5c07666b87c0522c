package se.hemvist.web.rest.districtconsents;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.districtconsent.ConsentAnswer;

/**
 * What the district answers, as it is sent and told.
 *
 * @param reason must be there with a refusal
 */
public record ConsentAnswerRequest(
        @NotNull Boolean given, @NotNull LocalDate on, @Nullable @Size(max = 4000) String reason) {

    ConsentAnswer read() {
        return new ConsentAnswer(given, on, Optional.ofNullable(reason));
    }

    static ConsentAnswerRequest of(ConsentAnswer answer) {
        return new ConsentAnswerRequest(
                answer.given(), answer.on(), answer.reason().orElse(null));
    }

    /** Given or not; the reason may be about a person. */
    @Override
    public String toString() {
        return "ConsentAnswerRequest[" + given + "]";
    }
}
