package se.hemvist.batch;

import jakarta.batch.api.listener.StepListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.Metric;
import jakarta.batch.runtime.Metric.MetricType;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import se.hemvist.kernel.once.JobClaims;

/**
 * Has a step fail that refused all that it came to: a report that nobody got is not done. What it did before it was broken
 * off counts.
 */
@Named
@Dependent
class NoneDone implements StepListener {

    @Inject
    JobContext job;

    @Inject
    StepContext step;

    @Inject
    EarlierExecutions earlier;

    @Inject
    JobClaims claims;

    @Override
    public void beforeStep() {}

    @Override
    public void afterStep() {
        boolean none = number(MetricType.WRITE_SKIP_COUNT) > 0 && number(MetricType.WRITE_COUNT) == 0;
        if (none && step.getBatchStatus() == BatchStatus.COMPLETED) {
            claims.beginAnewNextTime(Claimed.of(job));
            throw new IllegalStateException("All that was to be done was refused");
        }
    }

    private long number(MetricType type) {
        return Stream.concat(earlier.metrics(job.getExecutionId(), step.getStepName()), Stream.of(step.getMetrics()))
                .filter(metric -> metric.getType() == type)
                .mapToLong(Metric::getValue)
                .sum();
    }
}
