package se.hemvist.kernel.rule;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EffectiveTest {

    private static final Effective<Period> TWO_WEEKS_THEN_A_MONTH = Effective.since(
                    LocalDate.of(2020, 5, 15), Period.ofWeeks(2), Source.goteborg("Uppsägning"))
            .andSince(LocalDate.of(2024, 2, 15), Period.ofMonths(1), Source.assumed("A-27"));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a day before the first version, 2020-05-14, P14D, 2020-05-15, true",
        "the first day,                  2020-05-15, P14D, 2020-05-15, false",
        "the day before the change,      2024-02-14, P14D, 2020-05-15, false",
        "the day of the change,          2024-02-15, P1M,  2024-02-15, false",
        "long after,                     2030-01-01, P1M,  2024-02-15, false",
    })
    void the_version_of_the_day_governs(String which, LocalDate day, Period rule, LocalDate from, boolean assumed) {
        Version<Period> version = TWO_WEEKS_THEN_A_MONTH.on(day);

        assertThat(version.rule()).isEqualTo(rule);
        assertThat(version.from()).isEqualTo(from);
        assertThat(version.assumed()).isEqualTo(assumed);
    }

    @Test
    void each_version_says_where_it_is_written() {
        assertThat(TWO_WEEKS_THEN_A_MONTH.versions())
                .extracting(version -> version.source().toString())
                .containsExactly("Göteborgs Stads rutin för Bostad först, Uppsägning", "A-27");
    }

    @ParameterizedTest
    @CsvSource({"2024-02-15", "2024-02-14", "2020-05-15"})
    void a_new_version_starts_after_all_others(LocalDate day) {
        Source source = Source.law("lag 1930:173, 2 §");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO_WEEKS_THEN_A_MONTH.andSince(day, Period.ZERO, source));
    }

    @Test
    void what_was_known_is_not_changed_by_a_new_version() {
        Effective<Period> extended =
                TWO_WEEKS_THEN_A_MONTH.andSince(LocalDate.of(2026, 7, 1), Period.ofMonths(3), Source.law("JB 12:4"));

        assertThat(extended.versions()).hasSize(3);
        assertThat(TWO_WEEKS_THEN_A_MONTH.versions()).hasSize(2);
    }
}
