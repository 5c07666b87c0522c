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
 * @param changes what alone stands in the way of how many of them
 */
public record UnmatchedAnswer(
        UUID caseId, String caseNumber, LocalDate waitingSince, int flats, List<ChangeAnswer> changes) {

    /** One thing, and how many flats would suit if it were otherwise. */
    public record ChangeAnswer(int flats, FindingAnswer finding) {}

    static UnmatchedAnswer of(Unmatched unmatched, Locale locale) {
        return new UnmatchedAnswer(
                unmatched.housingCase().id().value(),
                unmatched.housingCase().number().value(),
                unmatched.waitingSince(),
                unmatched.flats(),
                unmatched.changes().stream()
                        .map(change -> new ChangeAnswer(change.flats(), FindingAnswer.of(change.finding(), locale)))
                        .toList());
    }
}
