package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import se.hemvist.kernel.time.DateRange;

/** Which months ask for a paper, and until when it is in time. */
public final class PaperMonths {

    private PaperMonths() {}

    /**
     * The months that ask for the paper and have begun on or before the given day, the earliest first.
     *
     * @param inPhase the days in the paper's phases; a phase that runs reaches beyond the day
     */
    public static List<YearMonth> asked(Collection<DateRange> inPhase, LocalDate through) {
        List<DateRange> days = DateRange.disjoint(inPhase);
        return days.stream()
                .filter(range -> !range.isEmpty() && !range.start().isAfter(through))
                .flatMap(range -> begun(range, through))
                .distinct()
                .filter(month -> policy(month).counts(month, days))
                .toList();
    }

    /** The last day on which the month's paper is sent in time. */
    public static LocalDate dueOn(YearMonth month) {
        return policy(month).dueOn(month);
    }

    /** How many days in the paper's phases the month must have to ask for it. */
    public static int fewestDays(YearMonth month) {
        return policy(month).fewestDays();
    }

    static PaperPolicy policy(YearMonth month) {
        return PaperPolicy.HOUSING_FIRST.on(month.atDay(1)).rule();
    }

    /** The months from that of the first day to the one after the last that do not ask for the paper. */
    static List<YearMonth> notAsked(Collection<DateRange> inPhase, LocalDate from, LocalDate through) {
        List<YearMonth> asked = asked(inPhase, through);
        YearMonth last = YearMonth.from(through).plusMonths(1);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .filter(month -> !asked.contains(month))
                .toList();
    }

    private static Stream<YearMonth> begun(DateRange phase, LocalDate through) {
        YearMonth last =
                YearMonth.from(phase.contains(through) ? through : phase.end().minusDays(1));
        return Stream.iterate(
                YearMonth.from(phase.start()), month -> !month.isAfter(last), month -> month.plusMonths(1));
    }
}
