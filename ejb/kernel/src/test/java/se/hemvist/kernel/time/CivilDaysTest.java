package se.hemvist.kernel.time;

import java.time.DateTimeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A day or month from outside is one of the years that a lease may see. */
class CivilDaysTest {

    @ParameterizedTest
    @CsvSource({"1900-01-01, 1900-01", "2026-02-28, 2026-02", "2999-12-31, 2999-12"})
    void those_within_the_years_are_taken(String day, String month) {
        assertThat(CivilDays.parse(day)).hasToString(day);
        assertThat(CivilDays.parseMonth(month)).hasToString(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "3000-01-01", "0001-01-01", "9999-12-31", "-0001-01-01", "2026-02-29"})
    void others_are_not(String day) {
        assertThatThrownBy(() -> CivilDays.parse(day)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12", "3000-01", "2026-13"})
    void other_months_are_not(String month) {
        assertThatThrownBy(() -> CivilDays.parseMonth(month)).isInstanceOf(DateTimeException.class);
    }
}
