package se.hemvist.followup.assignment;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.deadline.Span;

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
}
