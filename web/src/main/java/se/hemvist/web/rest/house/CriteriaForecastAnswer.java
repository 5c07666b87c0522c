package se.hemvist.web.rest.house;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.referral.CriteriaForecasts.WantedCriteria;
import se.hemvist.kernel.setting.Forecast.Tally;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.web.rest.house.CriteriaRequest.Required;
import se.hemvist.web.rest.page.Link;

/**
 * What other criteria would do to open cases if they were entered.
 *
 * @param tallies the cases that would come out otherwise, by who works on them and how
 */
public record CriteriaForecastAnswer(
        Wanted wanted,
        ForecastRuleAnswer rule,
        List<ForecastTallyAnswer> tallies,
        @JsonProperty("_links") Map<String, Link> links) {

    /** What would be asked from that day on. */
    public record Wanted(List<Needed> criteria, LocalDate validFrom) {

        static Wanted of(WantedCriteria wanted) {
            return new Wanted(
                    Stream.concat(
                                    wanted.yes().stream().map(one -> new Needed(one, Required.YES)),
                                    wanted.no().stream().map(one -> new Needed(one, Required.NO)))
                            .sorted(Comparator.comparing(Needed::criterion))
                            .toList(),
                    wanted.from());
        }
    }

    /** A criterion and the answer that it would need. */
    public record Needed(Criterion criterion, Required required) {}

    static CriteriaForecastAnswer of(WantedCriteria wanted, Prospect prospect, Locale locale, UriInfo uri) {
        return new CriteriaForecastAnswer(
                Wanted.of(wanted),
                ForecastRuleAnswer.of(prospect, locale),
                Tally.of(prospect.touched()).stream()
                        .map(ForecastTallyAnswer::of)
                        .toList(),
                Link.self(uri));
    }
}
