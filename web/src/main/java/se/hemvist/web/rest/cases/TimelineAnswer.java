package se.hemvist.web.rest.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.application.TimelineEntry;
import se.hemvist.web.rest.page.Link;

/** What has happened in a case, the first thing first. */
public record TimelineAnswer(List<Entry> entries, @JsonProperty("_links") Map<String, Link> links) {

    /** One line: when and by whom it was recorded, what happened, and where it took the case. */
    public record Entry(int number, Instant recordedAt, String who, @JsonUnwrapped What what, @Nullable Move move) {

        static Entry of(TimelineEntry entry) {
            return new Entry(
                    entry.number(),
                    entry.recordedAt(),
                    entry.who(),
                    What.of(entry.occurrence()),
                    entry.move().map(move -> new Move(move.from(), move.to())).orElse(null));
        }
    }

    /** What happened, on which day, and by which rule. */
    public record What(String what, LocalDate on, @Nullable Rule rule, @Nullable String reason) {

        /** What and when; the reason is about a person. */
        @Override
        public String toString() {
            return "What[" + what + ", " + on + "]";
        }

        static What of(Occurrence occurrence) {
            return new What(
                    occurrence.what(),
                    occurrence.on(),
                    occurrence
                            .rule()
                            .map(rule -> new Rule(rule.name(), rule.version(), rule.source()))
                            .orElse(null),
                    occurrence.reason().orElse(null));
        }
    }

    /** A rule in the version that was used, and where it is written. */
    public record Rule(String name, LocalDate version, String source) {}

    /** From which state to which. */
    public record Move(CaseState from, CaseState to) {}

    static TimelineAnswer of(List<TimelineEntry> timeline, UriInfo uri) {
        return new TimelineAnswer(timeline.stream().map(Entry::of).toList(), Link.self(uri));
    }
}
