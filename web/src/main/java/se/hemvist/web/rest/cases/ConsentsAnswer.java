package se.hemvist.web.rest.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import se.hemvist.intake.referral.ConsentGiven;
import se.hemvist.web.rest.page.Link;

/** The consents (samtycken) given in a case, in their order. */
public record ConsentsAnswer(List<ConsentRequest> consents, @JsonProperty("_links") Map<String, Link> links) {

    static ConsentsAnswer of(List<ConsentGiven> consents, UriInfo uri) {
        return new ConsentsAnswer(consents.stream().map(ConsentRequest::of).toList(), Link.self(uri));
    }
}
