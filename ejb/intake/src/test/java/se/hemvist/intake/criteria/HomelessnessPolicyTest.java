package se.hemvist.intake.criteria;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.intake.criteria.CriteriaRefusal.UnknownSituation;
import se.hemvist.intake.criteria.Homelessness.Situation;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Göteborgs Stads rutin för Bostad först, «Målgrupp», the note on situations 1 and 2. */
@Shows({"G-16", "G-22"})
class HomelessnessPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final HomelessnessPolicy policy =
            HomelessnessPolicy.HOUSING_FIRST.on(TODAY).rule();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            acute                                     | 1 | 2024-03-01 |            |       | false |                       |
            acute since today                         | 1 | 2026-11-30 |            |       | false |                       |
            acute from tomorrow                       | 1 | 2026-12-01 |            |       | false | day-too-late          | homelessness/since
            out today without a home                  | 2 | 2024-03-01 | 2026-11-30 | false | false |                       |
            out on the last day of three months       | 2 | 2024-03-01 | 2027-02-28 | false | false |                       |
            out a day after three months              | 2 | 2024-03-01 | 2027-03-01 | false | false | discharge-not-soon    | homelessness/dischargeOn
            should have been out, still there         | 2 | 2024-03-01 | 2026-11-01 | false | false |                       |
            a home waits                              | 2 | 2024-03-01 | 2026-12-24 | true  | false | home-after-discharge  | homelessness/homeAfter
            no day of discharge                       | 2 | 2024-03-01 |            | false | false | missing-part          | homelessness/dischargeOn
            nothing said of a home                    | 2 | 2024-03-01 | 2026-12-24 |       | false | missing-part          | homelessness/homeAfter
            long-term solution, no risk               | 3 | 2024-03-01 |            |       | false | not-at-risk           | homelessness/atRisk
            long-term solution, soon on the street    | 3 | 2024-03-01 |            |       | true  |                       |
            with friends, no risk                     | 4 | 2024-03-01 |            |       | false | not-at-risk           | homelessness/atRisk
            with friends, soon on the street          | 4 | 2024-03-01 |            |       | true  |                       |
            """)
    @Shows({"T-32", "A-57"})
    void counts_for_the_target_group(
            String who,
            int situation,
            LocalDate since,
            LocalDate out,
            Boolean home,
            boolean risk,
            String code,
            String field) {
        Homelessness homelessness = new Homelessness(Situation.of(situation), since, out, home, risk);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> policy.admit(homelessness, TODAY));

        if (code == null) {
            assertThat(refusal).isNull();
        } else {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).contains(field);
            Refusals.demandSaid(refusal);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -1})
    void there_are_four_situations(int code) {
        assertThatThrownBy(() -> Situation.of(code))
                .isInstanceOfSatisfying(UnknownSituation.class, Refusals::demandSaid);
    }

    @Test
    void a_situation_bears_the_number_of_the_national_board() {
        assertThat(Situation.values()).extracting(Situation::code).containsExactly(1, 2, 3, 4);
    }
}
