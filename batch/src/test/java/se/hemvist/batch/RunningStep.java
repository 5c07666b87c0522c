package se.hemvist.batch;

import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.Metric;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import se.hemvist.kernel.once.Claim;
import se.hemvist.kernel.once.JobKey;

/** A step that runs, as readers, writers and listeners see it: they ask for the claim, the state, the account. */
final class RunningStep {

    static final Claim CLAIM = new Claim(new JobKey("night", "2026-11-22"), 1);

    final Map<Metric.MetricType, Long> metrics = new HashMap<>();
    BatchStatus status = BatchStatus.STARTED;
    private Object kept = Tally.NOTHING;

    JobContext job() {
        return of(JobContext.class);
    }

    StepContext step() {
        return of(StepContext.class);
    }

    Map<String, Long> counts() {
        return ((Tally) kept).counts();
    }

    private <T> T of(Class<T> context) {
        return context.cast(Proxy.newProxyInstance(
                context.getClassLoader(),
                new Class<?>[] {context},
                (self, method, values) -> answer(context, method.getName(), values)));
    }

    private Object answer(Class<?> context, String asked, Object[] values) {
        return switch (asked) {
            case "getExecutionId" -> 7L;
            case "getStepName" -> "write";
            case "getBatchStatus" -> status;
            case "getMetrics" -> metrics();
            case "getTransientUserData" -> context == JobContext.class ? CLAIM : kept;
            case "setTransientUserData" -> {
                kept = values[0];
                yield kept;
            }
            default -> throw new UnsupportedOperationException(asked);
        };
    }

    private Metric[] metrics() {
        return measured(metrics);
    }

    /** As the server measures them. */
    static Metric[] measured(Map<Metric.MetricType, Long> numbers) {
        return numbers.entrySet().stream()
                .map(metric -> new Metric() {
                    @Override
                    public MetricType getType() {
                        return metric.getKey();
                    }

                    @Override
                    public long getValue() {
                        return metric.getValue();
                    }
                })
                .toArray(Metric[]::new);
    }
}
