package se.hemvist.followup.checkpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A review of whether the resident of a trial flat can take over the lease.
 *
 * @param on      the day
 * @param result  what it came to
 * @param summary in words; stays with those who follow the stay up
 */
@Embeddable
public record TrialReview(
        @Column(name = "reviewed_on") LocalDate on,
        @Enumerated(EnumType.STRING) @Column(name = "result") Conclusion result,
        @Column(name = "summary") String summary) {

    /** What a review comes to. */
    public enum Conclusion {
        /** The resident can take over the lease. */
        TAKE_OVER,
        /** The trial goes on. */
        GO_ON,
        /** The trial does not work. */
        DOES_NOT_WORK
    }

    /** When and what it came to; the summary is about a person. */
    @Override
    public String toString() {
        return "TrialReview[" + on + ", " + result + "]";
    }
}
