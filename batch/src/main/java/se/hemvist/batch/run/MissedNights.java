package se.hemvist.batch.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hemvist.kernel.once.JobClaims;
import se.hemvist.kernel.once.JobState;
import se.hemvist.kernel.time.HouseClock;

/**
 * The nights up to yesterday's that have not been done since the nights began, looked for one year back. They begin with
 * the first that was run in that year, however it went; where none was run in it, yesterday's alone is missed.
 */
@ApplicationScoped
class MissedNights {

    /** How far back is looked; a night covers what earlier ones have left undone. */
    static final Period LOOK_BACK = Period.ofYears(1);

    @Inject
    JobClaims claims;

    @Inject
    HouseClock clock;

    Optional<LocalDate> first() {
        return all().stream().findFirst();
    }

    Optional<LocalDate> after(LocalDate day) {
        return all().stream().filter(missed -> missed.isAfter(day)).findFirst();
    }

    /** The oldest first. */
    List<LocalDate> all() {
        Map<String, JobState> states = claims.states(JobKind.NIGHT.job());
        LocalDate yesterday = clock.today().minusDays(1);
        LocalDate began = yesterday
                .minus(LOOK_BACK)
                .datesUntil(yesterday)
                .filter(day -> states.containsKey(day.toString()))
                .findFirst()
                .orElse(yesterday);
        return began.datesUntil(yesterday.plusDays(1))
                .filter(day -> states.get(day.toString()) != JobState.DONE)
                .toList();
    }
}
