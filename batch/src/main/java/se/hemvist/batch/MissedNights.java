package se.hemvist.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.hemvist.kernel.once.JobClaims;
import se.hemvist.kernel.once.JobRun;
import se.hemvist.kernel.once.JobState;
import se.hemvist.kernel.time.HouseClock;

/**
 * The nights up to yesterday's that have not been done since the nights began. In a house where none has been run, that
 * is yesterday's alone.
 */
@ApplicationScoped
class MissedNights {

    /** How far back is looked; a night covers what earlier ones have left undone. */
    private static final Period WINDOW = Period.ofYears(1);

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

    private List<LocalDate> all() {
        LocalDate yesterday = clock.today().minusDays(1);
        LocalDate began = yesterday
                .minus(WINDOW)
                .datesUntil(yesterday)
                .filter(has(run -> true))
                .findFirst()
                .orElse(yesterday);
        return began.datesUntil(yesterday.plusDays(1))
                .filter(has(run -> run.state() == JobState.DONE).negate())
                .toList();
    }

    private Predicate<LocalDate> has(Predicate<JobRun> such) {
        return day -> claims.find(JobKind.night(day)).filter(such).isPresent();
    }
}
