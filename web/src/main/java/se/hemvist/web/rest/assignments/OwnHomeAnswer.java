package se.hemvist.web.rest.assignments;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.ownhome.AidEnd;
import se.hemvist.followup.ownhome.HandOver;
import se.hemvist.followup.ownhome.OwnHomeView;
import se.hemvist.followup.ownhome.Wish;
import se.hemvist.web.rest.page.Link;

/**
 * How the support goes on and ends in a home of one's own, as it is told.
 *
 * @param helpDays the days on which the staff helped to apply for aid again
 */
public record OwnHomeAnswer(
        List<Wish> wishes,
        @Nullable AidEnd aidEnd,
        @Nullable HandOver handOver,
        List<LocalDate> helpDays,
        @JsonProperty("_links") Map<String, Link> links) {

    static OwnHomeAnswer of(OwnHomeView view, UriInfo uri) {
        return new OwnHomeAnswer(
                view.wishes(), view.aidEnd().orElse(null), view.handOver().orElse(null), view.helped(), Link.self(uri));
    }
}
