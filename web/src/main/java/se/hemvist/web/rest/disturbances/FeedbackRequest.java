package se.hemvist.web.rest.disturbances;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.hemvist.lease.feedback.FeedbackOutcome;
import se.hemvist.lease.feedback.FeedbackRecord;

/**
 * That whoever handed in a report is told what came of it, as it is sent and told.
 *
 * @param report the report's number, from 1 in the order of telling
 */
public record FeedbackRequest(
        @NotNull @Min(1) @Max(1000) Integer report, @NotNull FeedbackOutcome outcome, @NotNull LocalDate on) {

    FeedbackRecord read() {
        return new FeedbackRecord(report, outcome, on);
    }

    static FeedbackRequest of(FeedbackRecord told) {
        return new FeedbackRequest(told.report(), told.outcome(), told.on());
    }
}
