package se.hemvist.web.rest.jobs;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.batch.run.PauseView;
import se.hemvist.web.rest.page.Link;

/**
 * Whether jobs rest.
 *
 * @param since left out if they do not
 */
public record PauseAnswer(boolean paused, @Nullable Instant since, @JsonProperty("_links") Map<String, Link> links) {

    static PauseAnswer of(PauseView view, Map<String, Link> links) {
        return new PauseAnswer(view.since().isPresent(), view.since().orElse(null), links);
    }
}
