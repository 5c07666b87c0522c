package se.hemvist.web.rest.references;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.reference.ReferenceState;
import se.hemvist.lease.reference.ReferenceView;
import se.hemvist.web.rest.page.Link;

/** The references of a sublease, as they are told, the latest first. */
public record ReferencesAnswer(List<Reference> references, @JsonProperty("_links") Map<String, Link> links) {

    /**
     * One of them; what it does not say is left out.
     *
     * @param words   what was added, or for the office why there is none
     * @param content what it says, of one that was given
     */
    public record Reference(
            ReferenceState state,
            @Nullable LocalDate askedOn,
            @Nullable LocalDate answeredOn,
            @Nullable String words,
            ReferenceView.@Nullable Content content) {

        static Reference of(ReferenceView view) {
            return new Reference(
                    view.state(),
                    view.askedOn().orElse(null),
                    view.answeredOn().orElse(null),
                    view.words().orElse(null),
                    view.content().orElse(null));
        }

        /** Where it stands; the words are about a person. */
        @Override
        public String toString() {
            return "Reference[" + state + ", " + answeredOn + "]";
        }
    }

    static ReferencesAnswer of(List<ReferenceView> references, UriInfo uri) {
        return new ReferencesAnswer(references.stream().map(Reference::of).toList(), Link.self(uri));
    }
}
