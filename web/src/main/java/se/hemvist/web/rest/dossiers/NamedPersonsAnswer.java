package se.hemvist.web.rest.dossiers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.paperway.NamedPersonView;
import se.hemvist.web.rest.page.Link;

/** All who are or were named in the caller's organisation, the earliest named first. */
public record NamedPersonsAnswer(List<Named> persons, @JsonProperty("_links") Map<String, Link> links) {

    /**
     * One of them.
     *
     * @param term     from which day to which, and by which decision
     * @param namedBy  the user
     */
    public record Named(UUID id, String user, Term term, String namedBy) {

        static Named of(NamedPersonView view) {
            return new Named(
                    view.id(),
                    view.named().user(),
                    new Term(
                            view.named().from(),
                            view.named().to().orElse(null),
                            view.named().decision()),
                    view.namedBy());
        }
    }

    /** From which day to which, and by which decision. */
    public record Term(
            LocalDate from, @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate to, String decision) {}

    static NamedPersonsAnswer of(List<NamedPersonView> persons, UriInfo uri) {
        return new NamedPersonsAnswer(persons.stream().map(Named::of).toList(), Link.self(uri));
    }
}
