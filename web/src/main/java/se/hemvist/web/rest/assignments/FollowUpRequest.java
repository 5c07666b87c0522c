package se.hemvist.web.rest.assignments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import se.hemvist.followup.assignment.Goal;
import se.hemvist.followup.paper.FollowUpRecord;
import se.hemvist.followup.paper.Rating;

/** The month's follow-up (månadsuppföljning), as it is sent. */
public record FollowUpRequest(
        @NotNull YearMonth month,
        @NotNull LocalDate sentOn,
        @NotBlank @Size(max = 50) String templateVersion,
        @NotBlank @Size(max = 20_000) String text,
        @NotEmpty Map<@NotNull Goal, @NotNull Rating> ratings) {

    static FollowUpRequest of(YearMonth month, FollowUpRecord sent) {
        return new FollowUpRequest(month, sent.sentOn(), sent.templateVersion(), sent.text(), sent.ratings());
    }

    FollowUpRecord read() {
        return new FollowUpRecord(sentOn, templateVersion, text, ratings);
    }

    /** The month only; the text is about a person. */
    @Override
    public String toString() {
        return "FollowUpRequest[" + month + "]";
    }
}
