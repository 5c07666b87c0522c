package se.hemvist.followup.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.hemvist.kernel.number.Municipality;

/** Which missed weeks of a month the letting office is told of; a week is its Sunday's month's, as in the figures. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NoticesOfMissedWeeks {

    @Inject
    KeptWeeks kept;

    @Inject
    VisitWeeks weeks;

    /** Those that were told or are to be, by assignment, the earliest first. */
    public Map<UUID, List<WeekNotice>> of(Municipality municipality, YearMonth month) {
        return kept.between(firstMonday(month), firstMonday(month.plusMonths(1)))
                .filter(week -> week.awaitsNotice() || week.isTold())
                .collect(Collectors.groupingBy(
                        week -> week.assignment().value(),
                        Collectors.mapping(week -> notice(municipality, week), Collectors.toList())));
    }

    private WeekNotice notice(Municipality municipality, VisitWeekRecord week) {
        LocalDate due = weeks.policy(municipality, week.week())
                .rule()
                .notice(week.missedOn())
                .dueOn();
        return new WeekNotice(week.week(), due, week.toldOn());
    }

    /** Of the first week that ends in the month. */
    private static LocalDate firstMonday(YearMonth month) {
        return month.atDay(1)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                .minusDays(6);
    }
}
