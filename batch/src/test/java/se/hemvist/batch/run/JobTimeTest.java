package se.hemvist.batch.run;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class JobTimeTest {

    @Test
    void the_night_begins_at_a_quarter_past_midnight_and_the_month_half_an_hour_later() {
        assertThat(JobTime.ofNights(name -> Optional.empty()).at()).isEqualTo(LocalTime.of(0, 15));
        assertThat(JobTime.ofMonths(name -> Optional.empty()).at()).isEqualTo(LocalTime.of(0, 45));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "01:59", "03:00", "23:59"})
    void they_may_begin_at_another_time(String time) {
        assertThat(night(time).at()).isEqualTo(time);
        assertThat(month(time).at()).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"02:00", "02:30", "02:59"})
    void they_never_begin_in_the_hour_that_comes_twice_or_not_at_all(String time) {
        assertThatIllegalStateException()
                .isThrownBy(() -> night(time))
                .withMessageContaining("HEMVIST_NIGHT_AT=" + time)
                .withMessageContaining("not between 02:00 and 03:00");
        assertThatIllegalStateException()
                .isThrownBy(() -> month(time))
                .withMessageContaining("HEMVIST_MONTH_AT=" + time);
    }

    @ParameterizedTest
    @CsvSource({"''", "24:00", "12:60", "7:15", "00:15:30", "midnight"})
    void what_is_no_time_of_day_is_told(String time) {
        assertThatIllegalStateException()
                .isThrownBy(() -> night(time))
                .withMessageContaining("HEMVIST_NIGHT_AT=" + time + " is no time of day");
        assertThatIllegalStateException()
                .isThrownBy(() -> month(time))
                .withMessageContaining("HEMVIST_MONTH_AT=" + time + " is no time of day");
    }

    private static JobTime night(String time) {
        return JobTime.ofNights(name -> Optional.of(time).filter(known -> name.equals("HEMVIST_NIGHT_AT")));
    }

    private static JobTime month(String time) {
        return JobTime.ofMonths(name -> Optional.of(time).filter(known -> name.equals("HEMVIST_MONTH_AT")));
    }
}
