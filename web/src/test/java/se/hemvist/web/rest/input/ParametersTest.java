package se.hemvist.web.rest.input;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.web.rest.input.InputRefusal.WrongParameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ParametersTest {

    @Test
    void days_months_and_numbers_are_read() {
        assertThat(TextParameter.valueOf("2026-03-02").day("day")).isEqualTo("2026-03-02");
        assertThat(TextParameter.valueOf("2026-03").month("month")).hasToString("2026-03");
        assertThat(TextParameter.valueOf("-2").number("page")).isEqualTo(-2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-30", "today", "1", "99999999999", "1899-12-31", "3000-01-01", "-0001-01-01"})
    void other_texts_are_refused_by_the_name_of_the_parameter(String text) {
        assertThatExceptionOfType(WrongParameter.class)
                .isThrownBy(() -> TextParameter.valueOf(text).day("through"))
                .satisfies(refusal -> assertThat(refusal.field()).contains("through"));
        assertThatExceptionOfType(WrongParameter.class)
                .isThrownBy(() -> TextParameter.valueOf(text).month("month"));
        assertThatExceptionOfType(WrongParameter.class)
                .isThrownBy(() -> TextParameter.valueOf(text + "x").number("page"));
    }
}
