package se.hemvist.web.rest.subleases;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.waiver.TenureWaiverState;
import se.hemvist.lease.waiver.TenureWaiverView;
import se.hemvist.web.rest.page.Link;

/**
 * A waiver of security of tenure (avstående från besittningsskydd) as it is told.
 *
 * @param validFrom the first day of the lease; left out where no waiver is needed
 * @param validTo   the last day on which it holds
 */
public record WaiverAnswer(
        UUID subleaseId,
        TenureWaiverState state,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @JsonProperty("_links") Map<String, Link> links) {

    static WaiverAnswer of(TenureWaiverView view, UriInfo uri) {
        return new WaiverAnswer(
                view.sublease().value(),
                view.state(),
                view.validFrom().orElse(null),
                view.validTo().orElse(null),
                Link.self(uri));
    }
}
