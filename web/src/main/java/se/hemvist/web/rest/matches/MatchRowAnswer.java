package se.hemvist.web.rest.matches;

import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.intake.verdict.MatchRow;
import se.hemvist.web.rest.flats.FlatAnswer;

/** A line of the match list (bevakningslista). */
public record MatchRowAnswer(UUID caseId, String caseNumber, LocalDate foundOn, FlatAnswer flat) {

    static MatchRowAnswer of(MatchRow row) {
        return new MatchRowAnswer(
                row.housingCase().id().value(),
                row.housingCase().number().value(),
                row.foundOn(),
                FlatAnswer.of(row.flat()));
    }
}
