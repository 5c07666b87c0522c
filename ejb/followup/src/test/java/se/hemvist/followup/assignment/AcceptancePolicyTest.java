package se.hemvist.followup.assignment;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.assignment.AcceptancePolicy.AcceptanceTime;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.proof.CitySettings;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Version;

import static org.assertj.core.api.Assertions.assertThat;

/** Five working days for the provider to take on an assignment. */
class AcceptancePolicyTest {

    @ParameterizedTest(name = "sent on {0}")
    @CsvSource({
        "2026-11-30, 2026-12-03, 2026-12-07",
        "2026-12-21, 2026-12-28, 2026-12-30",
        "2026-12-05, 2026-12-09, 2026-12-11",
    })
    void an_assignment_is_taken_on_within_five_working_days(LocalDate sent, LocalDate warned, LocalDate due) {
        assertThat(AcceptancePolicy.HOUSING_FIRST.on(sent).rule().watch(sent)).isEqualTo(Span.of(warned, due));
    }

    @ParameterizedTest(name = "{1} working days from 2 December, sent on {0}")
    @CsvSource({
        "2026-12-01, 7, 2026-12-04, 2026-12-08, 2020-05-15",
        "2026-12-02, 7, 2026-12-09, 2026-12-11, 2026-12-02",
        "2026-12-02, 1, 2026-12-03, 2026-12-03, 2026-12-02",
    })
    @Shows({"T-39", "A-05"})
    void from_the_day_on_a_provider_has_the_time_that_the_city_has_set(
            LocalDate sent, int days, LocalDate warned, LocalDate due, LocalDate version) {
        CitySettings city = new CitySettings();
        AcceptanceTime time = city.get(AcceptanceTime.class);
        city.decides(time, days, LocalDate.of(2026, 12, 2));

        Version<AcceptancePolicy> policy = time.on(CitySettings.GOTEBORG, sent);

        assertThat(policy.rule().watch(sent)).isEqualTo(Span.of(warned, due));
        assertThat(policy.from()).isEqualTo(version);
    }
}
