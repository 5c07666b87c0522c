package se.hemvist.web.rest.concerns;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.followup.concern.ConcernKind;
import se.hemvist.followup.concern.ConcernState;
import se.hemvist.followup.concern.ConcernView;
import se.hemvist.web.rest.page.Link;

/** The events and concerns of an assignment, the latest first. */
public record ConcernsAnswer(List<Concern> concerns, @JsonProperty("_links") Map<String, Link> links) {

    /**
     * One of them.
     *
     * @param reportedOn when social services were told; left out before that
     * @param struckOn   when it was found to have been noted by mistake; left out if it stands
     */
    public record Concern(
            UUID id,
            ConcernKind kind,
            ConcernState state,
            LocalDate knownOn,
            String summary,
            String staff,
            @Nullable LocalDate reportedOn,
            @Nullable LocalDate struckOn,
            @Nullable String reason) {

        static Concern of(ConcernView view) {
            return new Concern(
                    view.concern().value(),
                    view.noted().kind(),
                    view.state(),
                    view.noted().knownOn(),
                    view.noted().summary(),
                    view.noted().staff(),
                    view.reportedOn().orElse(null),
                    view.struck().map(Struck::on).orElse(null),
                    view.struck().map(Struck::reason).orElse(null));
        }

        /** Which one; the words are about a person. */
        @Override
        public String toString() {
            return "Concern[" + id + "]";
        }
    }

    static ConcernsAnswer of(List<ConcernView> concerns, UriInfo uri) {
        return new ConcernsAnswer(concerns.stream().map(Concern::of).toList(), Link.self(uri));
    }
}
