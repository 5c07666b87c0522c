package se.hemvist.followup.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.visit.HomeVisitPolicy.FewestDays;
import se.hemvist.followup.visit.HomeVisitPolicy.WarnBefore;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.Settings;
import se.hemvist.kernel.time.DateRange;

import static se.hemvist.followup.assignment.AssignmentState.PHASE_2;
import static se.hemvist.followup.assignment.AssignmentState.WIND_DOWN;

/** Which weeks ask for a home visit (hembesök) in a municipality. */
@ApplicationScoped
public class VisitWeeks {

    @Inject
    Settings settings;

    @Inject
    FewestDays fewest;

    @Inject
    WarnBefore warnBefore;

    /** The phases in which a sublease is lived in. */
    public static Set<AssignmentState> phases() {
        return Collections.unmodifiableSet(EnumSet.of(PHASE_2, WIND_DOWN));
    }

    /**
     * The weeks that ask for a visit and have begun on or before the given day, the earliest first.
     *
     * @param inPhase the days in those phases; a phase that runs reaches beyond the day
     */
    public List<VisitWeek> asked(Municipality municipality, Collection<DateRange> inPhase, LocalDate through) {
        List<DateRange> days = DateRange.disjoint(inPhase);
        return atOneTime(() -> days.stream()
                .filter(range -> !range.isEmpty() && !range.start().isAfter(through))
                .flatMap(range -> begun(range, through))
                .distinct()
                .filter(week -> policy(municipality, week).rule().counts(week, days))
                .toList());
    }

    /** How many days in those phases a week of that Monday must have to ask for a visit. */
    public int fewestDays(Municipality municipality, LocalDate monday) {
        return policy(municipality, new VisitWeek(monday)).rule().fewestDays();
    }

    Version<HomeVisitPolicy> policy(Municipality municipality, VisitWeek week) {
        return fewest.on(municipality, week.monday())
                .with(settings.on(warnBefore, municipality, week.monday()), HomeVisitPolicy::warning);
    }

    /** The work with the values of the settings read once. */
    <T> T atOneTime(Supplier<T> work) {
        return settings.atOneTime(work);
    }

    List<VisitWeek> asked(AssignmentFile file, LocalDate through) {
        return asked(file.municipality(), file.daysIn(phases()), through);
    }

    /** The weeks from the one with the first day to the one after the last that do not ask for a visit. */
    List<VisitWeek> notAsked(AssignmentFile file, LocalDate from, LocalDate through) {
        List<VisitWeek> asked = asked(file, through);
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
