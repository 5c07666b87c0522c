package se.hemvist.web.rest.house;

import java.util.UUID;
import se.hemvist.kernel.setting.Forecast.Tally;

/**
 * How many cases come out otherwise in the same way.
 *
 * @param kept whether they began before the change governs, so that they keep what holds for them
 */
public record ForecastTallyAnswer(UUID administrationId, UUID unitId, String kind, boolean kept, long cases) {

    /** What is told of them. */
    public static ForecastTallyAnswer of(Tally tally) {
        return new ForecastTallyAnswer(tally.administration(), tally.unit(), tally.kind(), tally.kept(), tally.cases());
    }
}
