package se.hemvist.web.rest.investigations;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.investigation.OtherWaysView;
import se.hemvist.web.rest.page.Link;

/** The other ways that have been looked into in a case, and the decision that ended it, as they are told. */
public record OtherWaysAnswer(
        List<Looked> ways, @Nullable OutcomeRequest outcome, @JsonProperty("_links") Map<String, Link> links) {

    /** One of them, and the user who recorded it. */
    public record Looked(LocalDate investigatedOn, String reference, String findings, String writtenBy) {

        static Looked of(OtherWaysView.Looked looked) {
            return new Looked(
                    looked.way().investigatedOn(),
                    looked.way().reference(),
                    looked.way().findings(),
                    looked.writtenBy());
        }

        /** The day only; the findings are about a person. */
        @Override
        public String toString() {
            return "Looked[" + investigatedOn + "]";
        }
    }

    static OtherWaysAnswer of(OtherWaysView view, UriInfo uri) {
        return new OtherWaysAnswer(
                view.ways().stream().map(Looked::of).toList(),
                view.outcome().map(OutcomeRequest::of).orElse(null),
                Link.self(uri));
    }
}
