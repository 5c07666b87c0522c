package se.hemvist.web.rest.reports;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.mediation.PublishedFigure;
import se.hemvist.followup.mediation.YearReport;
import se.hemvist.web.rest.page.Link;

/** A year's mediated trial and training flats, as it is told. */
public record YearReportAnswer(
        int year,
        LocalDate countedOn,
        YearFlats mediated,
        Comparison comparison,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * The flats of the year.
     *
     * @param here      those signed for in this house
     * @param published those of before it was there; left out if nothing was published
     */
    public record YearFlats(long total, long here, @Nullable Published published) {

        static YearFlats of(YearReport.YearCount count) {
            return new YearFlats(
                    count.total(),
                    count.here(),
                    count.published().map(Published::of).orElse(null));
        }
    }

    /** A figure that was published elsewhere, or derived from one. */
    public record Published(long count, boolean derived, String source) {

        static Published of(PublishedFigure figure) {
            return new Published(figure.count(), figure.derived(), figure.source());
        }
    }

    /**
     * What the year is compared with.
     *
     * @param yearBefore the year before
     * @param change     from the year before; left out if nothing is known of one of them
     * @param goal       of the year
     * @param percentOfGoal left out if nothing is known of the year
     */
    public record Comparison(YearFlats yearBefore, @Nullable Long change, int goal, @Nullable Long percentOfGoal) {}

    static YearReportAnswer of(YearReport report, Map<String, Link> links) {
        return new YearReportAnswer(
                report.year(),
                report.countedOn(),
                YearFlats.of(report.mediated()),
                new Comparison(
                        YearFlats.of(report.before()),
                        orNull(report.change()),
                        report.goal(),
                        orNull(report.percentOfGoal())),
                links);
    }

    private static @Nullable Long orNull(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
