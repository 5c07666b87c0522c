package se.hemvist.web.rest.assignments;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.time.YearMonth;
import java.util.Map;
import se.hemvist.followup.paper.ChecklistRecord;
import se.hemvist.followup.paper.SentPaper;
import se.hemvist.web.rest.page.Link;

/** A month's checklist (checklista), as it was sent and completed, and how it stands. */
public record ChecklistAnswer(
        @JsonUnwrapped ChecklistRequest sent,
        PaperStandingAnswer standing,
        @JsonProperty("_links") Map<String, Link> links) {

    static ChecklistAnswer of(YearMonth month, SentPaper<ChecklistRecord> sent, UriInfo uri) {
        return new ChecklistAnswer(
                ChecklistRequest.of(month, sent.record()), PaperStandingAnswer.of(sent.standing()), Link.self(uri));
    }
}
