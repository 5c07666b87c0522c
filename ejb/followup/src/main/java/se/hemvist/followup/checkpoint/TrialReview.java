package se.hemvist.followup.checkpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.Struck;

/**
 * A review of whether the resident of a trial flat can take over the lease.
 *
 * @param on      the day
 * @param result  what it came to
 * @param summary in words; stays with those who follow the stay up
 * @param struck  once it was found that it was not so
 */
@Embeddable
public record TrialReview(
        @Column(name = "reviewed_on") LocalDate on,
        @Enumerated(EnumType.STRING) @Column(name = "result") Conclusion result,
        @Column(name = "summary") String summary,
        @Embedded @Nullable Struck struck) {

    /** One that stands. */
    public TrialReview(LocalDate on, Conclusion result, String summary) {
        this(on, result, summary, null);
    }

    /** The same, recorded by mistake. */
    TrialReview struck(Struck mistake) {
        return new TrialReview(on, result, summary, mistake);
    }

    boolean stands() {
        return struck == null;
    }

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
