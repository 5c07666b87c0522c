package se.hemvist.web.rest.disturbances;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.conduct.AssessmentLine;
import se.hemvist.lease.conduct.DisturbanceView;
import se.hemvist.lease.conduct.DisturbanceView.ReportView;
import se.hemvist.lease.conduct.ReportSource;
import se.hemvist.web.rest.page.Link;

/**
 * A disturbance as it is told.
 *
 * @param reports     what was told; empty for all but the office that assesses it
 * @param assessments empty for all but that office and the social administration
 */
public record DisturbanceAnswer(
        @JsonUnwrapped DisturbanceRowAnswer standing,
        List<Report> reports,
        List<Assessed> assessments,
        @JsonProperty("_links") Map<String, Link> links) {

    /** What was told, by whom. */
    public record Report(
            ReportSource source, LocalDate on, LocalDate receivedOn, String description, @Nullable String reporter) {

        static Report of(ReportView report) {
            return new Report(
                    report.source(),
                    report.on(),
                    report.receivedOn(),
                    report.description(),
                    report.reporter().orElse(null));
        }

        /** From where and when; the words are about people. */
        @Override
        public String toString() {
            return "Report[" + source + ", " + on + "]";
        }
    }

    /** An assessment, and who made it. */
    public record Assessed(@JsonUnwrapped DisturbanceAssessmentRequest assessment, String by) {

        static Assessed of(AssessmentLine line) {
            return new Assessed(DisturbanceAssessmentRequest.of(line.assessment()), line.by());
        }
    }

    static DisturbanceAnswer of(DisturbanceView view, UriInfo uri) {
        return new DisturbanceAnswer(
                DisturbanceRowAnswer.of(view.standing()),
                view.reports().stream().map(Report::of).toList(),
                view.assessments().stream().map(Assessed::of).toList(),
                Link.self(uri));
    }
}
