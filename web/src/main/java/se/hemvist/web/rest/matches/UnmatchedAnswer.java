package se.hemvist.web.rest.matches;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.hemvist.intake.verdict.Unmatched;

/**
 * Somebody who waits and whom no vacant flat suits.
 *
 * @param flats   how many are vacant
 * @param changes what stands in the way of how many of them, the least first
 */
public record UnmatchedAnswer(
        UUID caseId, String caseNumber, LocalDate waitingSince, int flats, List<ChangeAnswer> changes) {

    /** What must be otherwise together, and how many flats would suit if it were. */
    public record ChangeAnswer(int flats, List<FindingAnswer> obstacles) {

        static ChangeAnswer of(Unmatched.Change change, Locale locale) {
            return new ChangeAnswer(
                    change.flats(),
                    change.obstacles().stream()
                            .map(finding -> FindingAnswer.of(finding, locale))
                            .toList());
        }
    }

    static UnmatchedAnswer of(Unmatched unmatched, Locale locale) {
        return new UnmatchedAnswer(
                unmatched.housingCase().id().value(),
                unmatched.housingCase().number().value(),
                unmatched.waitingSince(),
                unmatched.flats(),
                unmatched.changes().stream()
                        .map(change -> ChangeAnswer.of(change, locale))
                        .toList());
    }
}
