package se.hemvist.intake.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.decision.DecisionRefusal.ReviewProvisoMissing;
import se.hemvist.intake.decision.DecisionRefusal.WrongLength;
import se.hemvist.intake.decision.NewDecision.Terms;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Göteborgs Stads rutin för Bostad först, «Beslut». */
@Shows({"G-62", "A-21"})
class SupportDecisionPolicyTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 2);

    private final SupportDecisionPolicy policy =
            SupportDecisionPolicy.HOUSING_FIRST.on(DECIDED).rule();

    @ParameterizedTest
    @CsvSource({"2026-11-02, 2028-05-02", "2026-08-31, 2028-02-29", "2025-08-31, 2027-02-28", "2026-01-01, 2027-07-01"})
    void runs_for_eighteen_months_from_the_decision(LocalDate decided, LocalDate last) {
        assertThat(policy.validTo(decided)).isEqualTo(last);
    }

    @Test
    void leaves_room_for_review() {
        assertThatThrownBy(() -> policy.require(new Terms(false, Optional.empty()), DECIDED))
                .isInstanceOfSatisfying(ReviewProvisoMissing.class, Refusals::demandSaid);
    }

    @ParameterizedTest
    @CsvSource({"2028-05-01", "2028-05-03", "2027-11-02"})
    void may_not_say_another_last_day(LocalDate said) {
        assertThatThrownBy(() -> policy.require(new Terms(true, Optional.of(said)), DECIDED))
                .isInstanceOfSatisfying(WrongLength.class, refusal -> {
                    assertThat(refusal.facts()).containsEntry("validTo", LocalDate.of(2028, 5, 2));
                    Refusals.demandSaid(refusal);
                });
    }

    @Test
    void may_say_the_same_day() {
        assertThat(policy.require(new Terms(true, Optional.of(LocalDate.of(2028, 5, 2))), DECIDED))
                .isEqualTo(LocalDate.of(2028, 5, 2));
    }
}
