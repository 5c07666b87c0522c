package se.hemvist.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;

/** Has the month's figures counted. */
@Named
@Dependent
class CountMonth implements Batchlet {

    @Inject
    @BatchProperty
    String month;

    @Inject
    JobContext job;

    @Inject
    StepContext step;

    @Inject
    NightShift shift;

    @Override
    public String process() {
        int versions = shift.count(YearMonth.parse(month), ClaimedRun.of(job));
        step.setPersistentUserData(Tally.NOTHING.plus(Tally.VERSIONS, versions));
        return "COMPLETED";
    }

    @Override
    public void stop() {}
}
