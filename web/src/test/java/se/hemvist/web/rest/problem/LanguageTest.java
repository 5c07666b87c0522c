package se.hemvist.web.rest.problem;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            *        | sv
            sv       | sv
            en       | en
            en-GB    | en
            fi sv-FI | sv
            fi en sv | en
            de       | sv
            """)
    void a_caller_is_answered_in(String acceptable, String language) {
        assertThat(Language.of(Arrays.stream(acceptable.split(" "))
                        .map(Locale::forLanguageTag)
                        .toList()))
                .hasToString(language);
    }
}
