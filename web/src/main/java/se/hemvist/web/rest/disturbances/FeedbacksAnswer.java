package se.hemvist.web.rest.disturbances;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import se.hemvist.lease.feedback.FeedbackRecord;
import se.hemvist.web.rest.page.Link;

/** What those who told of a disturbance were told. */
public record FeedbacksAnswer(List<FeedbackRequest> feedbacks, @JsonProperty("_links") Map<String, Link> links) {

    static FeedbacksAnswer of(List<FeedbackRecord> told, UriInfo uri) {
        return new FeedbacksAnswer(told.stream().map(FeedbackRequest::of).toList(), Link.self(uri));
    }
}
