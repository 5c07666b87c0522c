package se.hemvist.web.rest.subleases;

import java.util.List;
import java.util.Locale;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.lease.rent.LedgerOutcome;
import se.hemvist.web.rest.csv.LineRefusal;

/**
 * What became of a ledger's file.
 *
 * @param takenLines the lines that are payments now, or would be after a trial
 * @param knownLines the lines that had come before, and say the same
 * @param refusals   what is wrong with the lines that were not taken in, one for each cell
 */
public record RentPaymentsAnswer(List<Integer> takenLines, List<Integer> knownLines, List<LineRefusal> refusals) {

    static RentPaymentsAnswer of(LedgerOutcome outcome, List<Refused> faults, Locale locale) {
        List<Refused> refused = outcome.refused().stream()
                .map(line -> new Refused(line.line(), line.why()))
                .toList();
        return new RentPaymentsAnswer(
                outcome.taken(), outcome.known(), LineRefusal.of(refused, faults, LineRefusal::lastPart, locale));
    }
}
