package se.hemvist.followup.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.setting.SettableRule;
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

    private static final Set<String> DEADLINES = Set.of("T-22", "T-23");

    /** On which working day of the next month a municipality wants the papers; they are warned of as long before as usual. */
    @ApplicationScoped
    static class DueDay extends SettableRule<PaperPolicy> {

        private static final int LAST = 15;

        DueDay() {
            super(
                    new Named("monthly-paper-due-working-day", "working days", new Bounds(1, LAST), DEADLINES),
                    HOUSING_FIRST,
                    PaperPolicy::dueWorkingDay,
                    PaperPolicy::due);
        }
    }

    /** How many days of a part month a municipality asks for papers of. */
    @ApplicationScoped
    static class FewestDays extends SettableRule<PaperPolicy> {

        private static final int WHOLE_MONTH = 28;

        FewestDays() {
            super(
                    new Named("monthly-paper-fewest-days", "days", new Bounds(1, WHOLE_MONTH), DEADLINES),
                    HOUSING_FIRST,
                    PaperPolicy::fewestDays,
                    PaperPolicy::counting);
        }
    }

    PaperPolicy due(int workingDay) {
        return new PaperPolicy(workingDay, Math.max(1, workingDay - dueWorkingDay + warnWorkingDay), fewestDays);
    }

    PaperPolicy counting(int days) {
        return new PaperPolicy(dueWorkingDay, warnWorkingDay, days);
    }

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
