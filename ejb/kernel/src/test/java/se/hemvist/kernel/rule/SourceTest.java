package se.hemvist.kernel.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SourceTest {

    @Test
    void is_read_as_a_heading_of_a_document_a_paragraph_or_an_assumption() {
        assertThat(Source.stockholm("Omvandling")).hasToString("Försöks- och träningslägenheter, Omvandling");
        assertThat(Source.law("JB 12:45 a")).hasToString("JB 12:45 a");
        assertThat(Source.assumed("A-05")).hasToString("A-05").matches(Source::isAssumption);
        assertThat(Source.law("JB 12:45 a").isAssumption()).isFalse();
    }

    @Test
    void a_heading_that_leaves_something_open_names_the_assumptions_too() {
        Source read = Source.stockholm("Omvandling").readAs("A-03").readAs("A-04");

        assertThat(read).hasToString("Försöks- och träningslägenheter, Omvandling; A-03, A-04");
        assertThat(read.isAssumption()).isFalse();
        assertThat(read).isNotEqualTo(Source.stockholm("Omvandling"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "05", "A-5", "T-05", "A-05, A-06"})
    void an_assumption_is_known_by_its_number(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> Source.assumed(number));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.stockholm("Omvandling").readAs(number));
    }
}
