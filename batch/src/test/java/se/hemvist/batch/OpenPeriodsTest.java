package se.hemvist.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OpenPeriodsTest {

    private final OpenPeriods step = new OpenPeriods();
    private final List<Object> seen = new ArrayList<>();

    OpenPeriodsTest() {
        step.day = "2026-11-22";
    }

    @Test
    void the_periods_are_opened_that_begin_by_the_day_after() {
        step.shift = new NightShift() {
            @Override
            public void open(LocalDate day, BooleanSupplier goOn) {
                seen.addAll(List.of(day, goOn.getAsBoolean()));
            }
        };

        assertThat(step.process()).isEqualTo("COMPLETED");
        assertThat(seen).containsExactly(LocalDate.of(2026, 11, 23), true);
    }

    @Test
    void a_stop_is_heeded_while_they_are_being_opened() {
        step.shift = new NightShift() {
            @Override
            public void open(LocalDate day, BooleanSupplier goOn) {
                seen.add(goOn.getAsBoolean());
                step.stop();
                seen.add(goOn.getAsBoolean());
            }
        };

        assertThat(step.process()).isEqualTo("STOPPED");
        assertThat(seen).containsExactly(true, false);
    }
}
