package se.hemvist.followup.assignment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.proof.StateTable;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole machine of an assignment, state by state; the four phases of «Stödets faser» among them. */
@Shows("G-63")
class AssignmentStateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ORDERED   | ACCEPTED, CLOSED            | false
                    ACCEPTED  | PHASE_1, CLOSED             | false
                    PHASE_1   | PHASE_2, CLOSED             | true
                    PHASE_2   | PHASE_3, WIND_DOWN          | true
                    WIND_DOWN | PHASE_2, ACCEPTED, CLOSED   | true
                    PHASE_3   | PHASE_4, CLOSED             | true
                    PHASE_4   | CLOSED                      | true
                    CLOSED    |                             | false
                    """)
    void goes_on_only_to(AssignmentState state, String next, boolean phase) {
        assertThat(state.next()).isEqualTo(StateTable.states(AssignmentState.class, next));
        assertThat(state.isPhase()).isEqualTo(phase);
    }
}
