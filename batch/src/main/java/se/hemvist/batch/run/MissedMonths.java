package se.hemvist.batch.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.hemvist.followup.report.OwedMonths;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.once.JobClaims;
import se.hemvist.kernel.once.JobState;
import se.hemvist.kernel.time.HouseClock;

/**
 * The months that are owed a report, whose papers are due, and whose report has not been made, looked for one year back.
 * They begin with the first month in which anything happened that is counted, whenever the jobs began; from then on each
 * is owed, whether anything happened in it or not.
 */
@ApplicationScoped
class MissedMonths {

    @Inject
    JobClaims claims;

    @Inject
    OwedMonths owed;

    @Inject
    HouseClock clock;

    Optional<YearMonth> first() {
        return all().stream().findFirst();
    }

    Optional<YearMonth> after(YearMonth month) {
        return all().stream().filter(missed -> missed.isAfter(month)).findFirst();
    }

    /** The oldest first. */
    List<YearMonth> all() {
        LocalDate today = clock.today();
        YearMonth oldest = YearMonth.from(today.minus(MissedNights.LOOK_BACK));
        Map<String, JobState> states = claims.states(JobKind.MONTH.job());
        Map<Municipality, YearMonth> begun = owed.begun();
        return begun.values().stream().min(Comparator.naturalOrder()).stream()
                .map(first -> first.isBefore(oldest) ? oldest : first)
                .flatMap(first -> Stream.iterate(
                        first, month -> isDue(begun.keySet(), month, today), month -> month.plusMonths(1)))
                .filter(month -> states.get(month.toString()) != JobState.DONE)
                .toList();
    }

    private boolean isDue(Set<Municipality> reported, YearMonth month, LocalDate today) {
        return reported.stream()
                .allMatch(municipality -> owed.papersDueOn(municipality, month).isBefore(today));
    }
}
