package se.hemvist.followup.assignment;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Source;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Stödets faser»: 4-8 weeks before the move-in. */
class PhaseOnePolicyTest {

    @ParameterizedTest(name = "{0} before a move-in on 1 February 2027")
    @Shows({"G-57", "T-18"})
    @CsvSource({
        "57 days, 2026-12-06, false",
        "56 days, 2026-12-07, true",
        "6 weeks, 2026-12-21, true",
        "28 days, 2027-01-04, true",
        "27 days, 2027-01-05, false",
    })
    void phase_1_usually_starts_four_to_eight_weeks_before(String lead, LocalDate start, boolean usual) {
        assertThat(AnAssignment.POLICY.window(AnAssignment.MOVE_IN).contains(start))
                .isEqualTo(usual);
    }

    @Test
    void the_routine_gives_the_weeks() {
        assertThat(PhaseOnePolicy.HOUSING_FIRST.on(AnAssignment.MOVE_IN).source())
                .isEqualTo(Source.goteborg("Stödets faser").readAs("A-20"));
    }
}
