package se.hemvist.web.rest.stays;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Which review was not made after all, and why, as it is sent.
 *
 * @param number of the review, in the order in which they were recorded
 */
public record VoidedTrialReviewRequest(@NotNull Integer number, @NotBlank @Size(max = 1000) String reason) {

    /** Which; the words are about a person. */
    @Override
    public String toString() {
        return "VoidedTrialReviewRequest[" + number + "]";
    }
}
