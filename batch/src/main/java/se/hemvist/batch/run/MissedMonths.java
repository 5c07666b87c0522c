package se.hemvist.batch.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.followup.paper.PaperMonths;
import se.hemvist.kernel.once.JobClaims;
import se.hemvist.kernel.once.JobState;
import se.hemvist.kernel.time.HouseClock;

/**
 * The months whose papers are due and whose report has not been made since the jobs began, looked for one year back. They
 * begin with the month of the first run in that year, of a month or of a night; where there is none, no month is missed.
 */
@ApplicationScoped
class MissedMonths {

    @Inject
    JobClaims claims;

    @Inject
    HouseClock clock;

    /** The oldest first. */
    List<YearMonth> all() {
        LocalDate today = clock.today();
        Map<String, JobState> states = claims.states(JobKind.MONTH.job());
        return began(states, today).stream()
                .flatMap(first -> Stream.iterate(first, month -> isDue(month, today), month -> month.plusMonths(1)))
                .filter(month -> states.get(month.toString()) != JobState.DONE)
                .toList();
    }

    private Optional<YearMonth> began(Map<String, JobState> months, LocalDate today) {
        LocalDate from = today.minus(MissedNights.LOOK_BACK);
        Map<String, JobState> nights = claims.states(JobKind.NIGHT.job());
        return from.datesUntil(today)
                .filter(day -> nights.containsKey(day.toString())
                        || months.containsKey(YearMonth.from(day).toString()))
                .findFirst()
                .map(YearMonth::from);
    }

    private static boolean isDue(YearMonth month, LocalDate today) {
        return PaperMonths.dueOn(month).isBefore(today);
    }
}
