package se.hemvist.batch.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import se.hemvist.kernel.once.JobKey;

/** The nights that were missed, one after the other. */
@ApplicationScoped
class FollowingNights {

    private static final Logger LOG = System.getLogger(FollowingNights.class.getName());

    @Inject
    CatchingUp catchingUp;

    /** Starts the first that was missed after the night; none while jobs rest, or where another server goes on. */
    void after(JobKey night) {
        try {
            catchingUp.after(LocalDate.parse(night.key()));
        } catch (JobsRefusal.JobRunning elsewhere) {
            LOG.log(Level.INFO, "Another server goes on with the nights after {0}", night.key());
        } catch (JobsRefusal.JobsPaused resting) {
            LOG.log(Level.INFO, "Jobs rest; the nights after {0} wait", night.key());
        }
    }
}
