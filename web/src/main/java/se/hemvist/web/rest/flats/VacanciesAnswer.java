package se.hemvist.web.rest.flats;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.vacancy.VacancyOutcome;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.RefusalTexts;
import se.hemvist.web.rest.problem.Broken;

/**
 * What became of a landlord's list.
 *
 * @param flats      the lines that were taken in
 * @param knownLines the lines that had come before, and say the same
 * @param refusals   what is wrong with the lines that were not taken in, one for each cell
 */
public record VacanciesAnswer(List<TakenFlat> flats, List<Integer> knownLines, List<LineRefusal> refusals) {

    /** A line, and the flat that it is now. */
    public record TakenFlat(int line, UUID id) {}

    /**
     * Something that is wrong with a line that was not taken in.
     *
     * @param column the one that is wrong; left out if it is the line as a whole
     * @param code   the rule broken, in kebab case
     */
    public record LineRefusal(
            int line, @Nullable String column, String code, String detail, @JsonUnwrapped Broken broken) {}

    static VacanciesAnswer of(VacancyOutcome outcome, List<Refused> faults, Locale locale) {
        return new VacanciesAnswer(
                outcome.taken().stream()
                        .map(taken -> new TakenFlat(taken.line(), taken.flat().value()))
                        .toList(),
                outcome.known(),
                Stream.concat(outcome.refused().stream(), faults.stream())
                        .sorted(Comparator.comparingInt(Refused::line))
                        .flatMap(refused -> refused.whys().stream().map(why -> told(refused.line(), why, locale)))
                        .toList());
    }

    private static LineRefusal told(int line, Refusal why, Locale locale) {
        return new LineRefusal(
                line,
                why.field()
                        .map(VacanciesAnswer::column)
                        .filter(name -> !name.isEmpty())
                        .orElse(null),
                why.code(),
                RefusalTexts.detail(why, locale),
                Broken.of(why));
    }

    /** The column of a part of a flat: the last part of its name. */
    private static String column(String field) {
        return field.substring(field.lastIndexOf('/') + 1);
    }
}
