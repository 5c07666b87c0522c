package se.hemvist.followup.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.kernel.time.DateRange;

import static se.hemvist.followup.assignment.AssignmentState.PHASE_2;
import static se.hemvist.followup.assignment.AssignmentState.WIND_DOWN;

/** Which weeks ask for a home visit (hembesök). */
public final class VisitWeeks {

    private VisitWeeks() {}

    /** The phases in which a sublease is lived in. */
    public static Set<AssignmentState> phases() {
        return Collections.unmodifiableSet(EnumSet.of(PHASE_2, WIND_DOWN));
    }

    /**
     * The weeks that ask for a visit and have begun on or before the given day, the earliest first.
     *
     * @param inPhase the days in those phases; a phase that runs reaches beyond the day
     */
    public static List<VisitWeek> asked(Collection<DateRange> inPhase, LocalDate through) {
        List<DateRange> days = DateRange.disjoint(inPhase);
        return days.stream()
                .filter(range -> !range.isEmpty() && !range.start().isAfter(through))
                .flatMap(range -> begun(range, through))
                .distinct()
                .filter(week ->
                        HomeVisitPolicy.HOUSING_FIRST.on(week.monday()).rule().counts(week, days))
                .toList();
    }

    /** How many days in those phases a week of that Monday must have to ask for a visit. */
    public static int fewestDays(LocalDate monday) {
        return HomeVisitPolicy.HOUSING_FIRST.on(monday).rule().fewestDays();
    }

    /** The weeks from the one with the first day to the one after the last that do not ask for a visit. */
    static List<VisitWeek> notAsked(List<VisitWeek> asked, LocalDate from, LocalDate through) {
        return Stream.iterate(VisitWeek.of(from), week -> !week.monday().isAfter(through.plusWeeks(1)), VisitWeek::next)
                .filter(week -> !asked.contains(week))
                .toList();
    }

    private static Stream<VisitWeek> begun(DateRange phase, LocalDate through) {
        LocalDate last = phase.contains(through) ? through : phase.end().minusDays(1);
        return Stream.iterate(
                VisitWeek.of(phase.start()), week -> !week.monday().isAfter(last), VisitWeek::next);
    }
}
