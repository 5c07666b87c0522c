package se.hemvist.web.rest.flats;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.hemvist.intake.vacancy.VacancyOutcome;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.web.rest.csv.LineRefusal;

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

    static VacanciesAnswer of(VacancyOutcome outcome, List<Refused> faults, Locale locale) {
        return new VacanciesAnswer(
                outcome.taken().stream()
                        .map(taken -> new TakenFlat(taken.line(), taken.flat().value()))
                        .toList(),
                outcome.known(),
                LineRefusal.of(outcome.refused(), faults, LineRefusal::lastPart, locale));
    }
}
