package se.hemvist.kernel.rule;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.kernel.number.NumberRefusal.NotACaseNumber;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.rule.Refusal.Kind;
import se.hemvist.kernel.rule.SampleRefusal.Closed2Weeks;
import se.hemvist.kernel.rule.SampleRefusal.NotYetQualified;
import se.hemvist.kernel.rule.SampleRefusal.Wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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

    @Test
    void names_the_version_of_the_dated_rule_that_was_applied() {
        LocalDate since = LocalDate.of(2026, 1, 21);
        Version<Wait> version = Wait.RULE.on(since);

        Refusal refused = catchThrowableOfType(
                Refusal.class, () -> version.demand(wait -> wait.demand(since, since.plusMonths(17))));
        Refusal asked = catchThrowableOfType(
                Refusal.class,
                () -> version.ask(wait -> {
                    wait.demand(since, since);
                    return wait.months();
                }));

        RuleBroken broken = new RuleBroken(
                "Wait", Optional.of(LocalDate.of(2020, 5, 15)), Source.goteborg("Överlåtelse av hyreskontrakt"));
        assertThat(refused.rule()).contains(broken);
        assertThat(asked.rule()).contains(broken);
        assertThat(refused.factsInWords()).isEqualTo(Map.of("earliest", "2027-07-21"));
        assertThat(version.<Integer>ask(Wait::months)).isEqualTo(18);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void tells_its_facts_without_a_rule_where_how_things_stand_refuses(Kind kind) {
        Map<String, String> told = new Ruleless(kind).factsTold();

        assertThat(told)
                .isEqualTo(
                        Set.of(Kind.STATE, Kind.RULE, Kind.MISFIT).contains(kind) ? Map.of("now", "HELD") : Map.of());
    }

    /** Stands on no rule. */
    private static final class Ruleless extends Refusal {
        Ruleless(Kind kind) {
            super(kind, Map.of("now", "HELD"));
        }
    }

    @Test
    void keeps_the_version_that_was_named_first() {
        Version<String> first = new Version<>("first", LocalDate.of(2020, 1, 1), Source.assumed("A-05"), false);
        Version<String> second = new Version<>("second", LocalDate.of(2021, 1, 1), Source.assumed("A-06"), false);

        assertThat(new NotYetQualified(LocalDate.of(2026, 7, 21))
                        .by(first)
                        .by(second)
                        .rule())
                .contains(new RuleBroken("Wait", Optional.of(first.from()), first.source()));
    }

    @Test
    void a_dated_rule_is_not_named_without_its_version_and_where_no_rule_forbids_none_is() {
        assertThat(tooEarly.rule()).isEmpty();
        assertThat(new Closed2Weeks().rule()).isEmpty();
        assertThat(new Closed2Weeks().by(Wait.RULE.on(LocalDate.EPOCH)).rule()).isEmpty();
    }

    @Test
    void what_nothing_dates_names_its_number_and_where_it_is_written() {
        assertThat(new ByHeading().rule())
                .contains(new RuleBroken("S-53", Optional.empty(), Source.stockholm("Ansökan")));
        assertThat(new InTheRoutine().rule())
                .contains(new RuleBroken("G-48", Optional.empty(), Source.goteborg("Informationsmöte")));
        assertThat(new ByLaw().rule()).contains(new RuleBroken("L-21", Optional.empty(), Source.law("FL 25")));
        assertThat(new ByReading().rule()).contains(new RuleBroken("A-54", Optional.empty(), Source.assumed("A-54")));
    }

    @Guards(rule = "S-53", section = "Ansökan")
    private static final class ByHeading extends Refusal {
        ByHeading() {
            super(Kind.RULE);
        }
    }

    @Guards(rule = "G-48", section = "Informationsmöte")
    private static final class InTheRoutine extends Refusal {
        InTheRoutine() {
            super(Kind.RULE);
        }
    }

    @Guards(rule = "L-21", section = "FL 25")
    private static final class ByLaw extends Refusal {
        ByLaw() {
            super(Kind.RULE);
        }
    }

    @Guards(rule = "A-54")
    private static final class ByReading extends Refusal {
        ByReading() {
            super(Kind.RULE);
        }
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
        assertThat(Kind.values()).extracting(Kind::status).containsExactly(404, 409, 422, 422, 400, 413, 403, 412);
    }
}
