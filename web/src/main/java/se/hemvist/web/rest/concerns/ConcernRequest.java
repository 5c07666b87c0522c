package se.hemvist.web.rest.concerns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.followup.concern.ConcernKind;
import se.hemvist.followup.concern.ConcernRecord;

/**
 * An event or a concern, as it is sent.
 *
 * @param knownOn the day on which the staff knew of it
 * @param staff   who noted it, by the provider's own signature
 */
public record ConcernRequest(
        @NotNull ConcernKind kind,
        @NotNull LocalDate knownOn,
        @NotBlank @Size(max = 4000) String summary,
        @NotBlank @Size(max = 100) String staff) {

    ConcernRecord read() {
        return new ConcernRecord(kind, knownOn, summary, staff);
    }

    /** What kind and when; the words are about a person. */
    @Override
    public String toString() {
        return "ConcernRequest[" + kind + ", " + knownOn + "]";
    }
}
