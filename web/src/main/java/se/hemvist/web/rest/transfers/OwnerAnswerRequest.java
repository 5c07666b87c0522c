package se.hemvist.web.rest.transfers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.transfer.OwnerAnswer;

/**
 * The owner's answer, as it is sent.
 *
 * @param agreed yes or no
 * @param reason needed for a no
 */
public record OwnerAnswerRequest(
        @NotNull LocalDate on, @NotNull Boolean agreed, @Nullable @Size(max = 4000) String reason) {

    OwnerAnswer read() {
        return new OwnerAnswer(on, agreed, Optional.ofNullable(reason));
    }

    /** What was answered; the reason may be about a person. */
    @Override
    public String toString() {
        return "OwnerAnswerRequest[" + on + ", " + agreed + "]";
    }
}
