package se.hemvist.web.rest.takeovers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.takeover.TakeoverOutcome;
import se.hemvist.followup.takeover.TakeoverOutcome.Entered;
import se.hemvist.followup.takeover.TakeoverOutcome.Taken;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.web.rest.csv.LineRefusal;

/**
 * What became of a list of running leases, or would.
 *
 * @param leases     the lines that were taken over
 * @param knownLines the lines that had been taken over before
 * @param refusals   what is wrong with the lines that were not, one for each cell
 */
public record TakeoversAnswer(List<TakenLease> leases, List<Integer> knownLines, List<LineRefusal> refusals) {

    /**
     * A line, and what it is now.
     *
     * @param caseId          left out, with the others, in a dry run and of a case of which the caller may not know
     * @param pastDeadlines   how many of its deadlines were past, and wait for a decision
     * @param assumedHeadRent what the flat was taken to cost the head tenant, in kronor a month; left out where the list says it
     */
    public record TakenLease(
            int line,
            @Nullable UUID caseId,
            @Nullable String caseNumber,
            @Nullable UUID subleaseId,
            int pastDeadlines,
            @Nullable BigDecimal assumedHeadRent) {

        static TakenLease of(Taken taken) {
            return new TakenLease(
                    taken.line(),
                    taken.entered().map(entered -> entered.caseId().value()).orElse(null),
                    taken.entered().map(entered -> entered.number().value()).orElse(null),
                    taken.entered()
                            .flatMap(Entered::sublease)
                            .map(SubleaseId::value)
                            .orElse(null),
                    taken.past(),
                    taken.assumedHeadRent().map(Money::kronor).orElse(null));
        }
    }

    static TakeoversAnswer of(
            TakeoverOutcome outcome, List<Refused> faults, UnaryOperator<String> column, Locale locale) {
        return new TakeoversAnswer(
                outcome.taken().stream().map(TakenLease::of).toList(),
                outcome.known(),
                LineRefusal.of(outcome.refused(), faults, column, locale));
    }
}
