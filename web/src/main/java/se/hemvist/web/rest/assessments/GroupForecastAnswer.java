package se.hemvist.web.rest.assessments;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.hemvist.intake.assessment.GroupForecasts.NewConditions;
import se.hemvist.kernel.setting.Forecast.Tally;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.web.rest.house.ForecastRuleAnswer;
import se.hemvist.web.rest.house.ForecastTallyAnswer;
import se.hemvist.web.rest.page.Link;

/**
 * What other conditions of a target group would do to open cases if they were entered.
 *
 * @param tallies the cases that would come out otherwise, by who works on them and how
 */
public record GroupForecastAnswer(
        Wanted wanted,
        ForecastRuleAnswer rule,
        List<ForecastTallyAnswer> tallies,
        @JsonProperty("_links") Map<String, Link> links) {

    /** The group and the codes of its conditions from that day on. */
    public record Wanted(String code, List<String> conditions, LocalDate validFrom) {}

    static GroupForecastAnswer of(NewConditions wanted, Prospect prospect, Locale locale, UriInfo uri) {
        return new GroupForecastAnswer(
                new Wanted(wanted.group(), wanted.conditions(), wanted.from()),
                ForecastRuleAnswer.of(prospect, locale),
                Tally.of(prospect.touched()).stream()
                        .map(ForecastTallyAnswer::of)
                        .toList(),
                Link.self(uri));
    }
}
