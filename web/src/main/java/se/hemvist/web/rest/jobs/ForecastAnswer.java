package se.hemvist.web.rest.jobs;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.hemvist.batch.run.NightForecast;
import se.hemvist.kernel.deadline.Foreseen;
import se.hemvist.web.rest.page.Link;

/** What the night of a day would do if it were run now. */
public record ForecastAnswer(
        LocalDate day, List<ForeseenAnswer> kinds, @JsonProperty("_links") Map<String, Link> links) {

    /** With the deadlines of one kind. */
    public record ForeseenAnswer(String kind, String title, @JsonUnwrapped Foreseen.Counts counts) {}

    static ForecastAnswer of(NightForecast forecast, Map<String, Link> links) {
        return new ForecastAnswer(
                forecast.day(),
                forecast.kinds().stream()
                        .map(kind -> new ForeseenAnswer(kind.kind(), kind.title(), kind.counts()))
                        .toList(),
                links);
    }
}
