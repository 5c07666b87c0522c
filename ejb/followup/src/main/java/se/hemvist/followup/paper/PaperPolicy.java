package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.DateRange;
import se.hemvist.kernel.time.WorkingDays;

/**
 * For which months a paper is asked for, and when it is due (T-22, T-23). The routine says «månadsvis» (Uppdrag,
 * Hembesök) and no more. The first day of the month governs.
 *
 * @param dueWorkingDay  on which working day of the next month it is due; that day is in time
 * @param warnWorkingDay on which working day of the next month it is warned of
 * @param fewestDays     how many days of a first or last part month the phase must have covered
 */
record PaperPolicy(int dueWorkingDay, int warnWorkingDay, int fewestDays) {

    static final Effective<PaperPolicy> HOUSING_FIRST =
            Effective.since(LocalDate.of(2020, 5, 15), new PaperPolicy(5, 3, 15), Source.assumed("A-22"));

    /** Whether a month with so much of it in the phase asks for the paper. */
    boolean counts(YearMonth month, Collection<DateRange> inPhase) {
        return inPhase.stream().mapToLong(days -> shared(days, month)).sum() >= fewestDays;
    }

    LocalDate dueOn(YearMonth month) {
        return WorkingDays.nthOf(month.plusMonths(1), dueWorkingDay);
    }

    Span watch(YearMonth month) {
        return Span.of(WorkingDays.nthOf(month.plusMonths(1), warnWorkingDay), dueOn(month));
    }

    private static long shared(DateRange days, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate start = days.start().isAfter(first) ? days.start() : first;
        LocalDate next = month.plusMonths(1).atDay(1);
        LocalDate end = days.end().isBefore(next) ? days.end() : next;
        return Math.max(0, ChronoUnit.DAYS.between(start, end));
    }
}
