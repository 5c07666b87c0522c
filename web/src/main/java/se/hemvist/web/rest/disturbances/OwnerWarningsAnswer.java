package se.hemvist.web.rest.disturbances;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.ownerwarning.KeptWarning;
import se.hemvist.lease.ownerwarning.OwnerWarningRecord;
import se.hemvist.web.rest.page.Link;

/** What the owner wrote to the head tenant about a disturbance. */
public record OwnerWarningsAnswer(List<WarningPart> warnings, @JsonProperty("_links") Map<String, Link> links) {

    /** One warning; its days as they were sent. */
    public record WarningPart(
            UUID id,
            LocalDate datedOn,
            LocalDate receivedOn,
            String demand,
            @Nullable LocalDate correctBy,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate boardToldOn) {

        static WarningPart of(KeptWarning kept) {
            OwnerWarningRecord warning = kept.warning();
            return new WarningPart(
                    kept.id().value(),
                    warning.datedOn(),
                    warning.receivedOn(),
                    warning.demand(),
                    warning.correctBy().orElse(null),
                    warning.sending().registeredOn().orElse(null),
                    warning.sending().boardToldOn().orElse(null));
        }

        /** The days; the words may be about a person. */
        @Override
        public String toString() {
            return "WarningPart[" + datedOn + ", " + receivedOn + "]";
        }
    }

    static OwnerWarningsAnswer of(List<KeptWarning> kept, UriInfo uri) {
        return new OwnerWarningsAnswer(kept.stream().map(WarningPart::of).toList(), Link.self(uri));
    }
}
