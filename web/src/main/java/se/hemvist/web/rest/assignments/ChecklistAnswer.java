package se.hemvist.web.rest.assignments;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.time.YearMonth;
import java.util.Map;
import se.hemvist.followup.paper.ChecklistRecord;
import se.hemvist.web.rest.page.Link;

/** A month's checklist (checklista), as it was sent. */
public record ChecklistAnswer(@JsonUnwrapped ChecklistRequest sent, @JsonProperty("_links") Map<String, Link> links) {

    static ChecklistAnswer of(YearMonth month, ChecklistRecord sent, UriInfo uri) {
        return new ChecklistAnswer(ChecklistRequest.of(month, sent), Link.self(uri));
    }
}
