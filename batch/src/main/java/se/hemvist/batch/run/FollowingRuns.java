package se.hemvist.batch.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.YearMonth;
import se.hemvist.kernel.once.JobKey;

/** The nights, or the months, that were missed, one after the other. */
@ApplicationScoped
class FollowingRuns {

    private static final Logger LOG = System.getLogger(FollowingRuns.class.getName());

    @Inject
    CatchingUp catchingUp;

    /** Starts the first of the same job that was missed after the run; none while jobs rest, or where another server goes on. */
    void after(JobKey run) {
        try {
            next(run);
        } catch (JobsRefusal.JobRunning elsewhere) {
            LOG.log(Level.INFO, "Another server goes on with {0} after {1}", run.job(), run.key());
        } catch (JobsRefusal.JobsPaused resting) {
            LOG.log(Level.INFO, "Jobs rest; what of {0} follows {1} waits", run.job(), run.key());
        }
    }

    private void next(JobKey run) {
        switch (JobKind.of(run)) {
            case NIGHT -> catchingUp.after(LocalDate.parse(run.key()));
            case MONTH -> catchingUp.after(YearMonth.parse(run.key()));
        }
    }
}
