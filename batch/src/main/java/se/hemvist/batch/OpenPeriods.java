package se.hemvist.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/**
 * Has the deadlines made of the weeks and months that begin by the day after the night's. Stopped, it leaves the rest to
 * the next run.
 */
@Named
@Dependent
class OpenPeriods implements Batchlet {

    @Inject
    @BatchProperty
    String day;

    @Inject
    JobContext job;

    @Inject
    NightShift shift;

    private volatile boolean stopped;

    @Override
    public String process() {
        shift.open(LocalDate.parse(day).plusDays(1), ClaimedRun.of(job), () -> !stopped);
        return stopped ? "STOPPED" : "COMPLETED";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
