package se.hemvist.batch;

import jakarta.batch.runtime.context.JobContext;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.once.Claim;
import se.hemvist.kernel.once.JobKey;

import static org.assertj.core.api.Assertions.assertThat;

class OpenPeriodsTest {

    private static final Claim CLAIM = new Claim(new JobKey("night", "2026-11-22"), 1);

    private final OpenPeriods step = new OpenPeriods();
    private final List<Object> seen = new ArrayList<>();

    OpenPeriodsTest() {
        step.day = "2026-11-22";
        step.job = heldBy(CLAIM);
    }

    @Test
    void the_periods_are_opened_that_begin_by_the_day_after() {
        step.shift = new NightShift() {
            @Override
            public void open(LocalDate day, Claim claim, BooleanSupplier goOn) {
                seen.addAll(List.of(day, claim, goOn.getAsBoolean()));
            }
        };

        assertThat(step.process()).isEqualTo("COMPLETED");
        assertThat(seen).containsExactly(LocalDate.of(2026, 11, 23), CLAIM, true);
    }

    @Test
    void a_stop_is_heeded_while_they_are_being_opened() {
        step.shift = new NightShift() {
            @Override
            public void open(LocalDate day, Claim claim, BooleanSupplier goOn) {
                seen.add(goOn.getAsBoolean());
                step.stop();
                seen.add(goOn.getAsBoolean());
            }
        };

        assertThat(step.process()).isEqualTo("STOPPED");
        assertThat(seen).containsExactly(true, false);
    }

    /** A run that keeps its claim, and tells nothing else. */
    private static JobContext heldBy(Claim claim) {
        return (JobContext) Proxy.newProxyInstance(
                JobContext.class.getClassLoader(), new Class<?>[] {JobContext.class}, (self, method, values) -> claim);
    }
}
