package se.hemvist.web.rest.stays;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.hemvist.followup.checkpoint.RightReview;

/**
 * How a review was made, and what was wrong about what was recorded, as it is sent.
 *
 * @param number of the review, in the order in which they were recorded
 */
public record TrialReviewCorrectionRequest(
        @NotNull Integer number, @NotNull @Valid TrialReviewRequest right, @NotBlank @Size(max = 1000) String reason) {

    RightReview read() {
        return new RightReview(right.read(), reason);
    }

    /** Which; the words are about a person. */
    @Override
    public String toString() {
        return "TrialReviewCorrectionRequest[" + number + "]";
    }
}
