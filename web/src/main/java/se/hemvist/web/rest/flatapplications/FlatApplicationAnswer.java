package se.hemvist.web.rest.flatapplications;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.flatapplication.ApplicationPart;
import se.hemvist.intake.flatapplication.FlatApplicationView;
import se.hemvist.web.rest.page.Link;

/**
 * An application as it is told.
 *
 * @param content what it describes, and what it should describe and does not
 * @param ruling  once there is one
 */
public record FlatApplicationAnswer(
        UUID caseId,
        LocalDate receivedOn,
        Content content,
        @Nullable RulingRequest ruling,
        @JsonProperty("_links") Map<String, Link> links) {

    /** What the application describes, and what is missing. */
    public record Content(List<PartText> parts, List<ApplicationPart> missingParts) {}

    static FlatApplicationAnswer of(FlatApplicationView view, UriInfo uri) {
        return new FlatApplicationAnswer(
                view.caseId().value(),
                view.receivedOn(),
                new Content(
                        PartText.of(view.parts()),
                        view.missing().stream().sorted().toList()),
                view.ruling().map(RulingRequest::of).orElse(null),
                Link.self(uri));
    }
}
