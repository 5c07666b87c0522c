package se.hemvist.lease.clause;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.RefusalTexts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** JO 8958-2020 and JO 7595-2016: what has no place in a lease. */
@Shows("L-05")
class SpecialTermsTest {

    private static final Clause LIST = new Clause(ClauseKind.FURNITURE, "Möbler enligt bifogad lista.");

    @ParameterizedTest
    @EnumSource(
            names = {"USE", "GOOD_ORDER", "UPKEEP", "INSURANCE", "FURNITURE", "UTILITIES", "STORAGE", "PETS", "SMOKING"
            })
    void a_term_on_the_flat_is_kept_in_its_words(ClauseKind kind) {
        SpecialTerms terms = new SpecialTerms(List.of(new Clause(kind, " Enligt bifogad lista. ")));

        assertThat(terms.asKept()).containsExactly(new Clause(kind, "Enligt bifogad lista."));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    TREATMENT     | treatment-in-lease | JO 8958-2020
                    SOBRIETY_TEST | treatment-in-lease | JO 8958-2020
                    MEDICINE      | treatment-in-lease | JO 8958-2020
                    SUPPORT_VISIT | visits-in-lease    | JO 7595-2016
                    """)
    void a_term_on_care_or_support_is_refused_where_it_stands(ClauseKind kind, String code, String source) {
        SpecialTerms terms = new SpecialTerms(List.of(LIST, new Clause(kind, "Enligt överenskommelse."), LIST));

        assertThatThrownBy(terms::asKept).isInstanceOfSatisfying(ClauseRefusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).contains("specialTerms/1/kind");
            assertThat(refusal.facts()).containsOnlyKeys("kind").containsEntry("kind", kind);
            assertThat(refusal.rule()).hasValueSatisfying(rule -> {
                assertThat(rule.name()).isEqualTo("L-05");
                assertThat(rule.source()).hasToString(source);
            });
            Refusals.demandRule(refusal);
            Refusals.demandSaid(refusal);
        });
    }

    @Test
    void there_are_no_other_kinds() {
        assertThat(Stream.of(ClauseKind.values()).filter(kind -> kind.refusal(0).isPresent()))
                .containsExactly(
                        ClauseKind.TREATMENT, ClauseKind.SOBRIETY_TEST, ClauseKind.MEDICINE, ClauseKind.SUPPORT_VISIT);
        assertThat(ClauseKind.values()).hasSize(13);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "MEDICINE,      en, (medicine),                the action plan",
        "MEDICINE,      sv, (medicin),                 handlingsplanen",
        "SUPPORT_VISIT, en, (visits by support staff), the agreement on support",
        "SUPPORT_VISIT, sv, (besök av stödpersonal),   överenskommelsen om stöd"
    })
    void whoever_sends_it_is_told_where_it_belongs(ClauseKind kind, String language, String what, String place) {
        ClauseRefusal refusal = kind.refusal(0).orElseThrow();

        assertThat(RefusalTexts.detail(refusal, Locale.forLanguageTag(language)))
                .contains(what)
                .contains(place);
    }

    @Test
    void a_term_says_something() {
        SpecialTerms terms = new SpecialTerms(List.of(LIST, new Clause(ClauseKind.PETS, " ")));

        assertThatThrownBy(terms::asKept)
                .isInstanceOfSatisfying(MissingPart.class, refusal -> assertThat(refusal.field())
                        .contains("specialTerms/1/wording"));
    }

    @Test
    void a_lease_may_have_none() {
        assertThat(SpecialTerms.none().asKept()).isEmpty();
    }

    @Test
    void the_wording_is_not_told_in_passing() {
        assertThat(new SpecialTerms(List.of(LIST)).toString())
                .contains("FURNITURE")
                .doesNotContain("Möbler");
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(ClauseRefusal.class);
    }
}
