package se.hemvist.web.rest.decisions;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.unexecuted.Quarter;
import se.hemvist.intake.unexecuted.QuarterCount;
import se.hemvist.web.rest.page.Link;

/** The decisions of a quarter that are not carried out in time, counted by kind and without persons. */
public record UnexecutedCountsAnswer(
        String quarter, List<Count> counts, @JsonProperty("_links") Map<String, Link> links) {

    /** Of one kind. */
    public record Count(
            DecisionKind kind, long reported, long carriedOut, long interrupted, long averageDays, long longestDays) {

        static Count of(QuarterCount count) {
            return new Count(
                    count.kind(),
                    count.reported(),
                    count.carriedOut(),
                    count.interrupted(),
                    count.days().average(),
                    count.days().longest());
        }
    }

    static UnexecutedCountsAnswer of(Quarter quarter, List<QuarterCount> counts, Map<String, Link> links) {
        return new UnexecutedCountsAnswer(
                quarter.toString(), counts.stream().map(Count::of).toList(), links);
    }
}
