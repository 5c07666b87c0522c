package se.hemvist.web.rest.placements;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.placement.ReportView;
import se.hemvist.followup.placement.ReportedEvent;
import se.hemvist.web.rest.page.Link;

/** The reports to the agency of a stay, the latest first. */
public record AgencyReportsAnswer(List<Report> reports, @JsonProperty("_links") Map<String, Link> links) {

    /**
     * One of them.
     *
     * @param on       the day of what it tells of
     * @param sentOn   left out before it is sent
     * @param summary  of something else; left out for the agency
     * @param struckOn when it was found to have been noted by mistake; left out if it stands
     * @param reason   what was wrong; left out for the agency
     */
    public record Report(
            int number,
            ReportedEvent event,
            LocalDate on,
            @Nullable LocalDate sentOn,
            @Nullable String summary,
            @Nullable LocalDate struckOn,
            @Nullable String reason) {

        static Report of(ReportView view) {
            return new Report(
                    view.number(),
                    view.event(),
                    view.on(),
                    view.sentOn().orElse(null),
                    view.summary().orElse(null),
                    view.struckOn().orElse(null),
                    view.reason().orElse(null));
        }

        /** Which one; the summary may be about a person. */
        @Override
        public String toString() {
            return "Report[" + number + ", " + event + "]";
        }
    }

    static AgencyReportsAnswer of(List<ReportView> reports, UriInfo uri) {
        return new AgencyReportsAnswer(reports.stream().map(Report::of).toList(), Link.self(uri));
    }
}
