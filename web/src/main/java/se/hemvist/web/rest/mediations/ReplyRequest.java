package se.hemvist.web.rest.mediations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.mediation.Reply;
import se.hemvist.intake.offer.SaidNo;

/**
 * A yes or a no, as it is sent.
 *
 * @param reason must be there with a no
 * @param side   whose no it is, where it is not that of the one who answers
 */
public record ReplyRequest(
        @NotNull Boolean yes,
        @NotNull LocalDate on,
        @Nullable @Size(max = 4000) String reason,
        SaidNo.@Nullable Side side) {

    Reply read() {
        return new Reply(yes, on, Optional.ofNullable(reason), Optional.ofNullable(side));
    }

    /** Yes or no; the reason may be about a person. */
    @Override
    public String toString() {
        return "ReplyRequest[" + yes + "]";
    }
}
