package se.hemvist.followup.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.hemvist.followup.paper.PaperPolicy.DueDay;
import se.hemvist.followup.paper.PaperPolicy.FewestDays;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.Settings;
import se.hemvist.kernel.time.DateRange;

/** Which months ask for a paper in a municipality, and until when it is in time. */
@ApplicationScoped
public class PaperMonths {

    @Inject
    Settings settings;

    @Inject
    DueDay dueDay;

    @Inject
    FewestDays fewest;

    /**
     * The months that ask for the paper and have begun on or before the given day, the earliest first.
     *
     * @param inPhase the days in the paper's phases; a phase that runs reaches beyond the day
     */
    public List<YearMonth> asked(Municipality municipality, Collection<DateRange> inPhase, LocalDate through) {
        List<DateRange> days = DateRange.disjoint(inPhase);
        return atOneTime(() -> days.stream()
                .filter(range -> !range.isEmpty() && !range.start().isAfter(through))
                .flatMap(range -> begun(range, through))
                .distinct()
                .filter(month -> policy(municipality, month).rule().counts(month, days))
                .toList());
    }

    /** The last day on which the month's paper is sent in time. */
    public LocalDate dueOn(Municipality municipality, YearMonth month) {
        return policy(municipality, month).rule().dueOn(month);
    }

    /** How many days in the paper's phases the month must have to ask for it. */
    public int fewestDays(Municipality municipality, YearMonth month) {
        return policy(municipality, month).rule().fewestDays();
    }

    Version<PaperPolicy> policy(Municipality municipality, YearMonth month) {
        LocalDate first = month.atDay(1);
        return dueDay.on(municipality, first).with(settings.on(fewest, municipality, first), PaperPolicy::counting);
    }

    /** The work with the values of the settings read once. */
    <T> T atOneTime(Supplier<T> work) {
        return settings.atOneTime(work);
    }

    /** The months from that of the first day to the one after the last that do not ask for the paper. */
    static List<YearMonth> notAsked(List<YearMonth> asked, LocalDate from, LocalDate through) {
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
