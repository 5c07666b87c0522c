package se.hemvist.batch.run;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.once.JobKey;
import se.hemvist.kernel.time.HouseClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Nights and months on 30 November 2026. */
class EndedPeriodsTest {

    private final EndedPeriods periods = new EndedPeriods();

    EndedPeriodsTest() {
        periods.clock = new HouseClock() {
            @Override
            public LocalDate today() {
                return LocalDate.of(2026, 11, 30);
            }
        };
    }

    @ParameterizedTest
    @CsvSource({"night, 2026-11-29", "night, 2020-02-29", "month, 2026-10"})
    void what_is_over_may_be_run(String job, String key) {
        assertThatCode(() -> periods.demand(new JobKey(job, key))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"night, 2026-11-30, day", "night, 2026-12-01, day", "month, 2026-11, month", "month, 2026-12, month"})
    void what_is_not_over_may_not(String job, String key, String field) {
        assertThatThrownBy(() -> periods.demand(new JobKey(job, key)))
                .isInstanceOfSatisfying(JobsRefusal.PeriodNotOver.class, refusal -> assertThat(refusal.field())
                        .contains(field));
    }

    @Test
    void what_a_night_would_do_is_told_of_today_s_and_earlier_ones() {
        assertThat(periods.foreseeable(Optional.empty())).isEqualTo("2026-11-30");
        assertThat(periods.foreseeable(Optional.of(LocalDate.of(2026, 11, 1)))).isEqualTo("2026-11-01");
        assertThatThrownBy(() -> periods.foreseeable(Optional.of(LocalDate.of(2026, 12, 1))))
                .isInstanceOf(JobsRefusal.NotForeseeable.class);
    }
}
