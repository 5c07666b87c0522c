package se.hemvist.web.rest.house;

import java.util.List;
import java.util.Locale;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Reach;

/**
 * A rule with what it counts.
 *
 * @param foreseen how far what is open would come under the change, and why
 */
public record ForecastRuleAnswer(String name, Foreseen foreseen, List<Figure> figures) {

    /** How far, and one sentence on why. */
    public record Foreseen(Reach reach, String because) {}

    /** A number as it is and as it would be. */
    public record Figure(String name, long before, long after) {}

    /** What a rule would make of open cases. */
    public static ForecastRuleAnswer of(Prospect prospect, Locale locale) {
        return new ForecastRuleAnswer(
                prospect.rule(),
                new Foreseen(prospect.reach(), prospect.reach().because(locale)),
                prospect.figures().stream()
                        .map(figure -> new Figure(figure.name(), figure.before(), figure.after()))
                        .toList());
    }
}
