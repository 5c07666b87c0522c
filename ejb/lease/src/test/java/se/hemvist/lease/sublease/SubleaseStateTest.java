package se.hemvist.lease.sublease;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.lease.sublease.SubleaseRefusal.SubleaseNotThere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The whole machine of a sublease, state by state. */
class SubleaseStateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PREPARED     | SIGNED
                    SIGNED       | IN_FORCE, VOIDED
                    IN_FORCE     | NOTICE_GIVEN, MOVED_ON, TRANSFERRED
                    NOTICE_GIVEN | VACATED, IN_FORCE
                    MOVED_ON     | VACATED
                    VACATED      | SETTLED
                    SETTLED      |
                    TRANSFERRED  |
                    VOIDED       |
                    """)
    void goes_on_only_to(SubleaseState state, String next) {
        assertThat(state.next()).isEqualTo(states(next));
    }

    @ParameterizedTest
    @EnumSource(SubleaseState.class)
    void is_voided_before_the_move_in_only(SubleaseState state) {
        Sublease sublease = ASublease.in(state);

        if (state == SubleaseState.SIGNED) {
            SubleaseEvent.Voided voided = sublease.declareVoid(ASublease.START);
            assertThat(voided.sublease()).isEqualTo(sublease.id());
            assertThat(voided.on()).isEqualTo(ASublease.START);
        } else {
            assertThatThrownBy(() -> sublease.declareVoid(ASublease.START))
                    .isInstanceOfSatisfying(SubleaseNotThere.class, Refusals::demandSaid);
        }
        assertThat(sublease.file().state() == SubleaseState.VOIDED)
                .isEqualTo(state == SubleaseState.SIGNED || state == SubleaseState.VOIDED);
    }

    private static Set<SubleaseState> states(String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(",\\s*"))
                        .map(SubleaseState::valueOf)
                        .collect(Collectors.toSet());
    }
}
