package se.hemvist.batch.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.kernel.once.JobKey;
import se.hemvist.kernel.time.HouseClock;

/** Lets a job be run only for what is over, by the house clock. */
@ApplicationScoped
class EndedPeriods {

    @Inject
    HouseClock clock;

    /** @throws JobsRefusal.PeriodNotOver until the day after the last one of the job's day or month */
    void demand(JobKey key) {
        JobKind kind = JobKind.of(key);
        if (!kind.lastDay(key.key()).isBefore(clock.today())) {
            throw new JobsRefusal.PeriodNotOver(key, clock.today()).at(kind.period());
        }
    }

    /**
     * The day of which it can be told what its night would do: the given one, or else today.
     *
     * @throws JobsRefusal.NotForeseeable if it is later than today
     */
    LocalDate foreseeable(Optional<LocalDate> wanted) {
        LocalDate today = clock.today();
        LocalDate day = wanted.orElse(today);
        if (day.isAfter(today)) {
            throw new JobsRefusal.NotForeseeable(day, today).at("day");
        }
        return day;
    }
}
