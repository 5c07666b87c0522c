package se.hemvist.lease.sublease;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole machine of a sublease, state by state. */
class SubleaseStateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PREPARED     | SIGNED
                    SIGNED       | IN_FORCE
                    IN_FORCE     | NOTICE_GIVEN, MOVED_ON, TRANSFERRED
                    NOTICE_GIVEN | VACATED, IN_FORCE
                    MOVED_ON     | VACATED
                    VACATED      | SETTLED
                    SETTLED      |
                    TRANSFERRED  |
                    """)
    void goes_on_only_to(SubleaseState state, String next) {
        assertThat(state.next()).isEqualTo(states(next));
    }

    private static Set<SubleaseState> states(String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(",\\s*"))
                        .map(SubleaseState::valueOf)
                        .collect(Collectors.toSet());
    }
}
