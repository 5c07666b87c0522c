package se.hemvist.web.rest.disturbances;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import se.hemvist.lease.ownerwarning.OwnerWarningRecord;
import se.hemvist.web.rest.page.Link;

/** What the owner wrote to the head tenant about a disturbance. */
public record OwnerWarningsAnswer(List<OwnerWarningRequest> warnings, @JsonProperty("_links") Map<String, Link> links) {

    static OwnerWarningsAnswer of(List<OwnerWarningRecord> kept, UriInfo uri) {
        return new OwnerWarningsAnswer(
                kept.stream().map(OwnerWarningRequest::of).toList(), Link.self(uri));
    }
}
