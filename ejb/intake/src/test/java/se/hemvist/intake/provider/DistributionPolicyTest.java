package se.hemvist.intake.provider;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Remiss»: volume goals (volymfördelningsmål), read as A-18. */
class DistributionPolicyTest {

    private final DistributionPolicy policy =
            DistributionPolicy.HOUSING_FIRST.on(LocalDate.of(2026, 11, 2)).rule();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            the first of the year goes to the larger goal        |  70 | 30 |  0 |  0 | OWN
            the second is due to the other, which has none yet   |  70 | 30 |  1 |  0 | FRAMEWORK
            the third goes to the larger goal again              |  70 | 30 |  1 |  1 | OWN
            now the suppliers lie further behind                 |  70 | 30 |  3 |  0 | FRAMEWORK
            the suppliers are ahead of their goal                |  70 | 30 |  3 |  3 | OWN
            both lie equally far behind                          |  50 | 50 |  2 |  2 | OWN
            suppliers alone have a goal, and are beyond it       |   0 | 40 |  0 |  9 | OWN
            suppliers alone have a goal, and are short of it     |   0 | 40 |  9 |  1 | FRAMEWORK
            the own unit alone has a goal                        | 100 |  0 |  0 | 50 | OWN
            """)
    @Shows({"G-39", "A-18"})
    void proposes_whichever_lies_furthest_behind_its_goal(
            String when, int ownGoal, int frameworkGoal, long own, long framework, ProviderKind proposed) {
        assertThat(policy.propose(
                        Map.of(ProviderKind.OWN, ownGoal, ProviderKind.FRAMEWORK, frameworkGoal),
                        Map.of(ProviderKind.OWN, own, ProviderKind.FRAMEWORK, framework)))
                .contains(new Proposal(proposed, ownGoal, frameworkGoal, own, framework));
    }

    @Test
    void proposes_nothing_in_a_year_without_goals() {
        assertThat(policy.propose(Map.of(), Map.of(ProviderKind.OWN, 12L))).isEmpty();
    }
}
