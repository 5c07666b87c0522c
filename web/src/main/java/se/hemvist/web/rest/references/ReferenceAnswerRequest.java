package se.hemvist.web.rest.references;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.reference.ReferenceAnswer;

/**
 * The answer to a landlord who has asked for a reference, as it is sent.
 *
 * @param consentedOn when the resident consented; needed for one that is given
 * @param words       what is added for the landlord; of one that is declined why, which is needed
 */
public record ReferenceAnswerRequest(
        @NotNull LocalDate on,
        @NotNull Boolean given,
        @Nullable LocalDate consentedOn,
        @Nullable @Size(max = 2000) String words) {

    ReferenceAnswer read() {
        return new ReferenceAnswer(on, given, Optional.ofNullable(consentedOn), Optional.ofNullable(words));
    }

    /** When and what; the words are about a person. */
    @Override
    public String toString() {
        return "ReferenceAnswerRequest[" + on + ", " + given + "]";
    }
}
