package se.hemvist.batch;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.Metric;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** What a run has done in executions of it that were broken off. */
@ApplicationScoped
class EarlierExecutions {

    /** What was measured of the step in those before the execution. */
    Stream<Metric> metrics(long executionId, String step) {
        JobOperator operator = BatchRuntime.getJobOperator();
        return operator.getJobExecutions(operator.getJobInstance(executionId)).stream()
                .filter(execution -> execution.getExecutionId() != executionId)
                .flatMap(execution -> operator.getStepExecutions(execution.getExecutionId()).stream())
                .filter(execution -> execution.getStepName().equals(step))
                .flatMap(execution -> Stream.of(execution.getMetrics()));
    }
}
