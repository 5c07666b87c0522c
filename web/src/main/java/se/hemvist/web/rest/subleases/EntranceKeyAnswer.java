package se.hemvist.web.rest.subleases;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.entrancekey.EntranceKeyView;
import se.hemvist.web.rest.page.Link;

/** The key or tag to the entrance door, as it is told. */
public record EntranceKeyAnswer(
        boolean awaited, @Nullable LocalDate issuedOn, @JsonProperty("_links") Map<String, Link> links) {

    static EntranceKeyAnswer of(EntranceKeyView key, UriInfo uri) {
        return new EntranceKeyAnswer(key.awaited(), key.issuedOn().orElse(null), Link.self(uri));
    }
}
