package se.hemvist.web.rest.investigations;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.investigation.InvestigationView;
import se.hemvist.web.rest.page.Link;

/** The application's day and the latest investigation, as they are told. */
public record InvestigationAnswer(
        LocalDate receivedOn,
        Concluded investigation,
        String writtenBy,
        @JsonProperty("_links") Map<String, Link> links) {

    /** What was found, and the person's own view. */
    public record Concluded(LocalDate concludedOn, String need, String ownView) {

        /** The day only; the rest is about a person. */
        @Override
        public String toString() {
            return "Concluded[" + concludedOn + "]";
        }
    }

    static InvestigationAnswer of(InvestigationView view, UriInfo uri) {
        Concluded concluded = new Concluded(
                view.investigation().concludedOn(),
                view.investigation().need(),
                view.investigation().ownView());
        return new InvestigationAnswer(view.receivedOn(), concluded, view.writtenBy(), Link.self(uri));
    }
}
