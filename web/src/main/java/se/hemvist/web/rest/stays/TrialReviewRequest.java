package se.hemvist.web.rest.stays;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.followup.checkpoint.TrialReview;

/** A review of whether the resident can take over the lease, as it is sent. */
public record TrialReviewRequest(
        @NotNull LocalDate on, @NotNull TrialReview.Conclusion result, @NotBlank @Size(max = 4000) String summary) {

    TrialReview read() {
        return new TrialReview(on, result, summary);
    }

    /** When and what it came to; the summary is about a person. */
    @Override
    public String toString() {
        return "TrialReviewRequest[" + on + ", " + result + "]";
    }
}
