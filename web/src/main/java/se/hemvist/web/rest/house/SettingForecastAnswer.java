package se.hemvist.web.rest.house;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.hemvist.kernel.setting.Forecast;
import se.hemvist.kernel.setting.Prospect;
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
        List<Rule> rules,
        List<Tally> tallies,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * The value, and the one that holds on its first day as it stands.
     *
     * @param source where the one that holds is written or decided
     */
    public record Wanted(String name, int value, LocalDate validFrom, int before, String source) {}

    /** A rule with what it counts. */
    public record Rule(String name, List<Figure> figures) {}

    /** A number as it is and as it would be. */
    public record Figure(String name, long before, long after) {}

    /**
     * How many cases come out otherwise in the same way.
     *
     * @param kept whether they began before the value governs, so that they keep what holds for them
     */
    public record Tally(UUID administrationId, UUID unitId, String kind, boolean kept, long cases) {}

    static SettingForecastAnswer of(Forecast forecast, UriInfo uri) {
        return new SettingForecastAnswer(
                wanted(forecast),
                !forecast.leavesOpenCases(),
                forecast.prospects().stream().map(SettingForecastAnswer::rule).toList(),
                forecast.tallies().stream()
                        .map(tally -> new Tally(
                                tally.administration(), tally.unit(), tally.kind(), tally.kept(), tally.cases()))
                        .toList(),
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

    private static Rule rule(Prospect prospect) {
        return new Rule(
                prospect.rule(),
                prospect.figures().stream()
                        .map(figure -> new Figure(figure.name(), figure.before(), figure.after()))
                        .toList());
    }
}
