package se.hemvist.batch.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import se.hemvist.kernel.once.JobRun;
import se.hemvist.kernel.once.JobRuns;

/**
 * Has runs go on that broke off with their server, without a human hand: this server's own at its first look after the
 * start, those of another when it has given no sign of life for a minute. The first look takes up what was stopped, too.
 */
@ApplicationScoped
class Resumption {

    private final AtomicBoolean looked = new AtomicBoolean();

    @Inject
    JobRuns known;

    @Inject
    Runs runs;

    @Inject
    Pausing pausing;

    /** Looks for runs that nobody runs, and takes them up; none while jobs rest. */
    void look() {
        if (pausing.since().isEmpty()) {
            if (looked.getAndSet(true)) {
                takeUp(known.running());
            } else {
                goOn();
                known.doneUnnoted(HeldClaims.node()).forEach(runs::close);
            }
            takeUp(pausing.atRest());
        }
    }

    /** Takes up what was stopped as well, as after a pause. */
    void goOn() {
        takeUp(known.unfinished());
    }

    private void takeUp(List<JobRun> brokenOff) {
        brokenOff.forEach(runs::takeUp);
    }
}
