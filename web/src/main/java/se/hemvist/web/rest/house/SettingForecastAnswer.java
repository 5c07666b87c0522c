package se.hemvist.web.rest.house;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.hemvist.kernel.setting.Forecast;
import se.hemvist.web.rest.page.Link;

/**
 * What a value would do to what is open if it were set.
 *
 * @param openCases whether any open case would come out otherwise; else it is for what is still to come
 * @param rules     those that read the value, and what they count
 * @param tallies   the cases by who works on them and how they come out
 */
public record SettingForecastAnswer(
        Wanted wanted,
        boolean openCases,
        List<ForecastRuleAnswer> rules,
        List<ForecastTallyAnswer> tallies,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * The value, and the one that holds on its first day as it stands.
     *
     * @param source where the one that holds is written or decided
     */
    public record Wanted(String name, int value, LocalDate validFrom, int before, String source) {}

    static SettingForecastAnswer of(Forecast forecast, Locale locale, UriInfo uri) {
        return new SettingForecastAnswer(
                wanted(forecast),
                !forecast.leavesOpenCases(),
                forecast.prospects().stream()
                        .map(prospect -> ForecastRuleAnswer.of(prospect, locale))
                        .toList(),
                forecast.tallies().stream().map(ForecastTallyAnswer::of).toList(),
                Link.self(uri));
    }

    private static Wanted wanted(Forecast forecast) {
        return new Wanted(
                forecast.supposition().wish().name(),
                forecast.supposition().wish().value(),
                forecast.supposition().from(),
                forecast.supposition().before().rule(),
                forecast.supposition().before().source().toString());
    }
}
