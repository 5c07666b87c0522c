package se.hemvist.web.rest.jobs;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.batch.run.JobView;
import se.hemvist.kernel.once.JobState;
import se.hemvist.web.rest.page.Link;

/**
 * A run of a job as it is told.
 *
 * @param counts what it has done, by name
 */
public record JobAnswer(
        UUID id,
        @JsonUnwrapped Run run,
        @JsonUnwrapped Course course,
        Map<String, Long> counts,
        @JsonProperty("_links") Map<String, Link> links) {

    /** Which job, for which day or month, and where it stands. */
    public record Run(String job, String key, JobState state) {}

    /** When it ran, in real time. */
    public record Course(Instant startedAt, @Nullable Instant finishedAt) {}

    static JobAnswer of(JobView view, URI place) {
        return new JobAnswer(
                view.id(),
                new Run(view.of().job(), view.of().key(), view.state()),
                new Course(view.course().startedAt(), view.course().finishedAt().orElse(null)),
                view.counts(),
                Map.of("self", Link.get(place, "self")));
    }
}
