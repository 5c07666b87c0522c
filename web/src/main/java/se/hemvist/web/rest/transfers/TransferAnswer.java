package se.hemvist.web.rest.transfers;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import se.hemvist.lease.transfer.Forecast;
import se.hemvist.web.rest.page.Link;

/** How a sublease becomes the tenant's own lease, as it is told. */
public record TransferAnswer(QualifyingAnswer forecast, @JsonProperty("_links") Map<String, Link> links) {

    static TransferAnswer of(Forecast forecast, UriInfo uri) {
        return new TransferAnswer(QualifyingAnswer.of(forecast), Link.self(uri));
    }
}
