package se.hemvist.lease.conduct;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.proof.StateTable;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole machine of a disturbance, and what each programme uses of it. */
class DisturbanceStateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    REPORTED                  | ASSESSED, RECTIFICATION_NOTICE_SENT, RESOLVED, VOIDED, ENDED_WITH_LEASE
                    ASSESSED                  | DIALOGUE, RECTIFICATION_NOTICE_SENT, MEETING_CALLED, RESOLVED, VOIDED, ENDED_WITH_LEASE
                    DIALOGUE                  | RECTIFICATION_NOTICE_SENT, MEETING_CALLED, RESOLVED, VOIDED, ENDED_WITH_LEASE
                    RECTIFICATION_NOTICE_SENT | TENANT_CONTACTED, MEETING_CALLED, RESOLVED, LED_TO_TERMINATION, ENDED_WITH_LEASE
                    TENANT_CONTACTED          | RECTIFICATION_NOTICE_SENT, MEETING_CALLED, RESOLVED, LED_TO_TERMINATION, ENDED_WITH_LEASE
                    MEETING_CALLED            | MEETING_HELD, ENDED_WITH_LEASE
                    MEETING_HELD              | MEETING_CALLED, MONITORED, ENDED_WITH_LEASE
                    MONITORED                 | RECTIFICATION_NOTICE_SENT, MEETING_CALLED, RESOLVED, LED_TO_TERMINATION, ENDED_WITH_LEASE
                    RESOLVED                  | LED_TO_TERMINATION, VOIDED, ENDED_WITH_LEASE
                    LED_TO_TERMINATION        |
                    VOIDED                    |
                    ENDED_WITH_LEASE          |
                    """)
    void goes_on_only_to(DisturbanceState state, String next) {
        assertThat(state.next()).isEqualTo(StateTable.states(DisturbanceState.class, next));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    REPORTED                  | ASSESSED
                    ASSESSED                  | DIALOGUE, RECTIFICATION_NOTICE_SENT, MEETING_CALLED
                    DIALOGUE                  | RECTIFICATION_NOTICE_SENT, MEETING_CALLED, RESOLVED
                    RECTIFICATION_NOTICE_SENT | TENANT_CONTACTED, MEETING_CALLED, RESOLVED, LED_TO_TERMINATION
                    TENANT_CONTACTED          | RECTIFICATION_NOTICE_SENT, MEETING_CALLED, RESOLVED, LED_TO_TERMINATION
                    MEETING_CALLED            | MEETING_HELD
                    MEETING_HELD              | MEETING_CALLED, MONITORED
                    MONITORED                 | RECTIFICATION_NOTICE_SENT, MEETING_CALLED, RESOLVED, LED_TO_TERMINATION
                    RESOLVED                  |
                    LED_TO_TERMINATION        |
                    VOIDED                    |
                    ENDED_WITH_LEASE          |
                    """)
    @Shows({"G-111", "G-112", "G-113", "G-118"})
    void housing_first_climbs_a_graded_ladder_and_begins_anew_once_it_is_over(DisturbanceState from, String to) {
        assertThat(allowed(Programme.HOUSING_FIRST, from)).isEqualTo(StateTable.states(DisturbanceState.class, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    REPORTED                  | ASSESSED, RECTIFICATION_NOTICE_SENT, RESOLVED
                    ASSESSED                  | RECTIFICATION_NOTICE_SENT, RESOLVED
                    DIALOGUE                  |
                    RECTIFICATION_NOTICE_SENT | RESOLVED, LED_TO_TERMINATION
                    TENANT_CONTACTED          |
                    MEETING_CALLED            |
                    MEETING_HELD              |
                    MONITORED                 |
                    RESOLVED                  | LED_TO_TERMINATION
                    LED_TO_TERMINATION        |
                    VOIDED                    |
                    ENDED_WITH_LEASE          |
                    """)
    @Shows({"S-71", "S-72", "A-11"})
    void a_trial_flat_knows_fewer_rungs_and_what_was_resolved_may_still_end_the_stay(DisturbanceState from, String to) {
        assertThat(allowed(Programme.TRIAL, from)).isEqualTo(StateTable.states(DisturbanceState.class, to));
        assertThat(allowed(Programme.TRAINING, from)).isEqualTo(StateTable.states(DisturbanceState.class, to));
    }

    @ParameterizedTest
    @EnumSource
    void a_programme_uses_no_way_that_the_machine_has_not(Programme programme) {
        assertThat(EnumSet.allOf(DisturbanceState.class))
                .allSatisfy(from -> assertThat(from.next()).containsAll(allowed(programme, from)));
    }

    private static Set<DisturbanceState> allowed(Programme programme, DisturbanceState from) {
        DisturbanceSteps steps =
                DisturbanceSteps.of(programme).versions().get(0).rule();
        return EnumSet.allOf(DisturbanceState.class).stream()
                .filter(to -> steps.allow(from, to))
                .collect(Collectors.toSet());
    }
}
