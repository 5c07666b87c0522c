package se.hemvist.web.rest.subleases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.waiver.WaiverDraft;

/**
 * A waiver of security of tenure (avstående från besittningsskydd) that is drawn up, as it is sent.
 *
 * @param ground  why the lease is to end once
 * @param through the last day on which it is to hold; as the programme's policy gives it, if left out
 */
public record WaiverDraftRequest(
        @NotNull LocalDate on, @NotBlank @Size(max = 2000) String ground, @Nullable LocalDate through) {

    WaiverDraft read() {
        return new WaiverDraft(on, ground, Optional.ofNullable(through));
    }

    /** When; the ground is about somebody's home. */
    @Override
    public String toString() {
        return "WaiverDraftRequest[" + on + ", " + through + "]";
    }
}
