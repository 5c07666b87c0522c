package se.hemvist.web.rest.csv;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.RefusalTexts;
import se.hemvist.web.rest.problem.Broken;

/**
 * Something that is wrong with a line that was not taken in.
 *
 * @param column the one that is wrong; left out if it is the line as a whole
 * @param code   the rule broken, in kebab case
 */
public record LineRefusal(int line, @Nullable String column, String code, String detail, @JsonUnwrapped Broken broken) {

    /**
     * What is wrong with each line that could not be read or was not taken in, in their order.
     *
     * @param column that of a part that a refusal names
     */
    public static List<LineRefusal> of(
            List<Refused> refused, List<Refused> faults, UnaryOperator<String> column, Locale locale) {
        return Stream.concat(refused.stream(), faults.stream())
                .sorted(Comparator.comparingInt(Refused::line))
                .flatMap(each -> each.whys().stream().map(why -> told(each.line(), why, column, locale)))
                .toList();
    }

    private static LineRefusal told(int line, Refusal why, UnaryOperator<String> column, Locale locale) {
        return new LineRefusal(
                line,
                why.field().map(column).filter(name -> !name.isEmpty()).orElse(null),
                why.code(),
                RefusalTexts.detail(why, locale),
                Broken.of(why));
    }

    /** The column of a part: the last part of its name. */
    public static String lastPart(String field) {
        return field.substring(field.lastIndexOf('/') + 1);
    }
}
