package se.hemvist.batch.run;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.JobInstance;
import jakarta.batch.runtime.StepExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import se.hemvist.batch.Tally;

/** What a run has done in all its steps, those before a restart among them. */
@ApplicationScoped
class Accounts {

    /**
     * By name. A step that was restarted goes on with its own account, so only its last execution counts that has one: it
     * may have been stopped again before it could keep any.
     */
    Map<String, Long> of(long executionId) {
        JobOperator operator = BatchRuntime.getJobOperator();
        JobInstance instance = operator.getJobInstance(executionId);
        Map<String, StepExecution> last = operator.getJobExecutions(instance).stream()
                .flatMap(execution -> operator.getStepExecutions(execution.getExecutionId()).stream())
                .filter(step -> step.getPersistentUserData() != null)
                .sorted(Comparator.comparingLong(StepExecution::getStepExecutionId))
                .collect(Collectors.toMap(StepExecution::getStepName, step -> step, (earlier, later) -> later));
        return last.values().stream()
                .map(step -> (Tally) step.getPersistentUserData())
                .reduce(Tally.NOTHING, Tally::plus)
                .counts();
    }

    /** Whether the run begins with the execution, rather than going on with it at a checkpoint. */
    boolean beginWith(long executionId) {
        JobOperator operator = BatchRuntime.getJobOperator();
        return operator.getJobExecutions(operator.getJobInstance(executionId)).size() == 1;
    }
}
