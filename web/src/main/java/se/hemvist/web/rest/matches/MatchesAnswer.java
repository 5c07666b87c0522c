package se.hemvist.web.rest.matches;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.web.rest.flats.FlatAnswer;
import se.hemvist.web.rest.page.Link;

/** The vacant flats that the person of a case could be offered. */
public record MatchesAnswer(List<FlatAnswer> flats, @JsonProperty("_links") Map<String, Link> links) {

    static MatchesAnswer of(List<FlatView> flats, UriInfo uri) {
        return new MatchesAnswer(flats.stream().map(FlatAnswer::of).toList(), Link.self(uri));
    }
}
