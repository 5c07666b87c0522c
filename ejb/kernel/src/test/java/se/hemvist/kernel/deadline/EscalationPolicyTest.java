package se.hemvist.kernel.deadline;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

class EscalationPolicyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a Friday                 | 2026-11-20 | 2026-11-27
            a Sunday                 | 2026-11-15 | 2026-11-20
            the week before Easter   | 2027-03-24 | 2027-04-02
            """)
    @Shows("A-79")
    void what_was_told_to_be_late_is_told_again_five_working_days_after(String day, LocalDate told, LocalDate again) {
        assertThat(EscalationPolicy.HOUSE.on(told).rule().again(told)).isEqualTo(again);
    }
}
