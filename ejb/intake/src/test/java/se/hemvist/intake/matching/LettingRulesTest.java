package se.hemvist.intake.matching;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Informationsmöte». */
class LettingRulesTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 11, 2);

    private final LettingRules rules = LettingRules.HOUSING_FIRST.on(ASKED).rule();

    @ParameterizedTest
    @CsvSource({"APPROVES, true", "UNKNOWN_HERE, true", "DEBT, false"})
    @Shows("G-51")
    void a_former_tenant_with_a_debt_is_not_taken(Result answer, boolean taken) {
        assertThat(rules.cleared().contains(answer)).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, false", "2026-11-20, true"})
    @Shows("G-51")
    void a_debt_that_is_settled_is_none_any_more(LocalDate settledOn, boolean taken) {
        assertThat(rules.takes(new GivenAnswer(Result.DEBT, ASKED, null, null, settledOn)))
                .isEqualTo(taken);
    }

    @Test
    @Shows("T-38")
    void a_company_answers_in_ten_working_days() {
        assertThat(rules.answerBy(ASKED)).isEqualTo(LocalDate.of(2026, 11, 16));
    }
}
