package se.hemvist.kernel.rule;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.number.NumberRefusal.NotACaseNumber;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.rule.Refusal.Kind;
import se.hemvist.kernel.rule.SampleRefusal.Closed2Weeks;
import se.hemvist.kernel.rule.SampleRefusal.NotYetQualified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RefusalTest {

    private final Refusal tooEarly = new NotYetQualified(LocalDate.of(2026, 7, 21));

    @Test
    void is_data_with_a_code_that_comes_from_its_name() {
        assertThat(tooEarly.code()).isEqualTo("not-yet-qualified");
        assertThat(Refusal.codeOf(NotACaseNumber.class)).isEqualTo("not-a-case-number");
        assertThat(new Closed2Weeks().code()).isEqualTo("closed2-weeks");
        assertThat(tooEarly.kind()).isEqualTo(Kind.RULE);
        assertThat(tooEarly.facts()).isEqualTo(Map.of("earliest", LocalDate.of(2026, 7, 21)));
        assertThat(tooEarly)
                .hasMessage("not-yet-qualified {earliest=2026-07-21}")
                .hasNoCause();
        assertThat(new Closed2Weeks()).hasMessage("closed2-weeks");
    }

    @Test
    void rolls_back_and_is_no_fault_with_a_stack_trace() {
        assertThat(Refusal.class.getAnnotation(ApplicationException.class).rollback())
                .isTrue();
        assertThat(Refusal.class.getAnnotation(ApplicationException.class).inherited())
                .isTrue();
        assertThat(tooEarly.getStackTrace()).isEmpty();
    }

    @Test
    void names_the_field_that_whoever_was_nearest_gave_it() {
        assertThat(tooEarly.field()).isEmpty();
        assertThat(tooEarly.at("/person/identityNumber").field()).contains("/person/identityNumber");
        assertThat(tooEarly.at("/person").field()).contains("/person/identityNumber");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            sv    | För tidigt | Överlåtelse kan begäras från den 2026-07-21.
            sv-SE | För tidigt | Överlåtelse kan begäras från den 2026-07-21.
            en    | Too early  | A transfer may be asked for from 2026-07-21.
            en-GB | Too early  | A transfer may be asked for from 2026-07-21.
            fi    | För tidigt | Överlåtelse kan begäras från den 2026-07-21.
            und   | För tidigt | Överlåtelse kan begäras från den 2026-07-21.
            """)
    void is_said_in_the_readers_language(String language, String title, String detail) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(RefusalTexts.title(tooEarly, locale)).isEqualTo(title);
        assertThat(RefusalTexts.detail(tooEarly, locale)).isEqualTo(detail);
    }

    @Test
    void a_text_with_a_fact_that_the_refusal_has_not_is_a_bug() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RefusalTexts.detail(new Closed2Weeks(), RefusalTexts.SWEDISH))
                .withMessageContaining("{nobody}");
    }

    @Test
    void a_missing_text_is_found_by_the_test_that_each_family_has() {
        assertThat(Refusals.casesOf(SampleRefusal.class)).containsExactly(NotYetQualified.class, Closed2Weeks.class);
        assertThatThrownBy(() -> Refusals.demandTexts(SampleRefusal.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("closed2-weeks.detail");
        assertThatThrownBy(() -> Refusals.demandSaid(new Closed2Weeks())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void every_kind_says_the_same_in_http() {
        assertThat(Kind.values()).extracting(Kind::status).containsExactly(404, 409, 422, 400, 413, 403, 412);
    }
}
