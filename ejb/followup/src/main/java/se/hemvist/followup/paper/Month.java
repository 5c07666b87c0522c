package se.hemvist.followup.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.paper.PaperRefusal.NoSupportThatMonth;
import se.hemvist.followup.template.PaperKind;

/**
 * The month that a paper is about.
 *
 * @param firstDay how it is kept
 */
@Embeddable
record Month(@Column(name = "month") LocalDate firstDay) {

    static Month of(YearMonth month) {
        return new Month(month.atDay(1));
    }

    /** @throws NoSupportThatMonth if none of the paper's phases ran on any day of the month */
    static Month supported(AssignmentFile assignment, PaperKind kind, YearMonth month) {
        if (!isSupported(assignment, kind, month)) {
            throw new NoSupportThatMonth(month);
        }
        return of(month);
    }

    /** Whether one of the paper's phases ran on any day of the month. */
    static boolean isSupported(AssignmentFile assignment, PaperKind kind, YearMonth month) {
        LocalDate next = month.plusMonths(1).atDay(1);
        return assignment.daysIn(kind.phases()).stream()
                .anyMatch(days -> days.start().isBefore(next) && days.end().isAfter(month.atDay(1)));
    }

    YearMonth asYearMonth() {
        return YearMonth.from(firstDay);
    }
}
