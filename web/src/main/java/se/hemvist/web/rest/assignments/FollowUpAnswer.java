package se.hemvist.web.rest.assignments;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.time.YearMonth;
import java.util.Map;
import se.hemvist.followup.paper.FollowUpRecord;
import se.hemvist.followup.paper.SentPaper;
import se.hemvist.web.rest.page.Link;

/** A month's follow-up (månadsuppföljning), as it was sent and completed, and how it stands. */
public record FollowUpAnswer(
        @JsonUnwrapped FollowUpRequest sent,
        PaperStandingAnswer standing,
        @JsonProperty("_links") Map<String, Link> links) {

    static FollowUpAnswer of(YearMonth month, SentPaper<FollowUpRecord> sent, UriInfo uri) {
        return new FollowUpAnswer(
                FollowUpRequest.of(month, sent.record()), PaperStandingAnswer.of(sent.standing()), Link.self(uri));
    }
}
