package se.hemvist.web.rest.house;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.deadline.DeadlineHistory;
import se.hemvist.kernel.deadline.DeadlineState;
import se.hemvist.web.rest.page.Link;

/** What has become of a deadline, the first thing first. */
public record DeadlineHistoryAnswer(
        @JsonUnwrapped Which which, List<Event> events, @JsonProperty("_links") Map<String, Link> links) {

    /** Which one, and where it stands. */
    public record Which(UUID id, String kind, String title, DeadlineState state) {}

    /** What became of it on which day; what it was before, where that changed. */
    public record Event(String what, LocalDate on, @Nullable Map<String, String> was) {

        static Event of(DeadlineHistory.Event event) {
            return new Event(event.what(), event.on(), event.was().isEmpty() ? null : event.was());
        }
    }

    static DeadlineHistoryAnswer of(DeadlineHistory history, UriInfo uri) {
        DeadlineHistory.What what = history.what();
        return new DeadlineHistoryAnswer(
                new Which(what.id(), what.kind(), what.title(), what.state()),
                history.events().stream().map(Event::of).toList(),
                Link.self(uri));
    }
}
