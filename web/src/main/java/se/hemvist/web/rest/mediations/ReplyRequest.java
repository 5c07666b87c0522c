package se.hemvist.web.rest.mediations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.mediation.Reply;

/**
 * A yes or a no, as it is sent.
 *
 * @param reason must be there with a no
 */
public record ReplyRequest(@NotNull Boolean yes, @NotNull LocalDate on, @Nullable @Size(max = 4000) String reason) {

    Reply read() {
        return new Reply(yes, on, Optional.ofNullable(reason));
    }

    /** Yes or no; the reason may be about a person. */
    @Override
    public String toString() {
        return "ReplyRequest[" + yes + "]";
    }
}
