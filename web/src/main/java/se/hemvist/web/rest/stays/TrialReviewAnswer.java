package se.hemvist.web.rest.stays;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.followup.checkpoint.TrialReview;

/**
 * A review of whether the resident can take over the lease, as it is told; the first recorded has number 1.
 *
 * @param struckOn when it was found to have been recorded by mistake; left out if it stands
 * @param reason   what was wrong
 */
public record TrialReviewAnswer(
        LocalDate on,
        TrialReview.Conclusion result,
        String summary,
        @Nullable LocalDate struckOn,
        @Nullable String reason) {

    static TrialReviewAnswer of(TrialReview review) {
        Optional<Struck> struck = Optional.ofNullable(review.struck());
        return new TrialReviewAnswer(
                review.on(),
                review.result(),
                review.summary(),
                struck.map(Struck::on).orElse(null),
                struck.map(Struck::reason).orElse(null));
    }

    /** When and what it came to; the words are about a person. */
    @Override
    public String toString() {
        return "TrialReviewAnswer[" + on + ", " + result + "]";
    }
}
