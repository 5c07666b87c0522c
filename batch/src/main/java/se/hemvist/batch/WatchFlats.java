package se.hemvist.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Has the day's watch made: which flats have come in for those who wait. */
@Named
@Dependent
class WatchFlats implements Batchlet {

    @Inject
    @BatchProperty
    String day;

    @Inject
    JobContext job;

    @Inject
    StepContext step;

    @Inject
    NightShift shift;

    @Override
    public String process() {
        int found = shift.watch(LocalDate.parse(day), ClaimedRun.of(job));
        step.setPersistentUserData(Tally.NOTHING.plus(Tally.MATCHED, found));
        return "COMPLETED";
    }

    @Override
    public void stop() {}
}
