package se.hemvist.followup.checkpoint;

/**
 * How a review was made, where something else was recorded.
 *
 * @param reason what was wrong
 */
public record RightReview(TrialReview review, String reason) {

    /** The review's day and result; what was wrong may be about a person. */
    @Override
    public String toString() {
        return "RightReview[" + review + "]";
    }
}
