package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.hemvist.lease.termination.CorrectedPosting;

/** Under which number the letter of a notice was posted that was recorded with another one, as it is sent. */
public record PostingNumberRequest(
        @NotBlank @Size(max = 50) String postingNumber, @NotBlank @Size(max = 1000) String reason) {

    CorrectedPosting read() {
        return new CorrectedPosting(postingNumber, reason);
    }

    /** The number; the reason may be about a person. */
    @Override
    public String toString() {
        return "PostingNumberRequest[" + postingNumber + "]";
    }
}
