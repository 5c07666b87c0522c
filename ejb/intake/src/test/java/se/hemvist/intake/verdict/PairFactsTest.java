package se.hemvist.intake.verdict;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.matching.CompanyStanding;
import se.hemvist.intake.matching.CompanyStanding.Standing;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatState;
import se.hemvist.intake.vacancy.FlatStream;
import se.hemvist.intake.verdict.Finding.Answer;
import se.hemvist.intake.verdict.Finding.Rule;
import se.hemvist.intake.verdict.PairFacts.OfCase;
import se.hemvist.intake.verdict.PairFacts.OfFlat;
import se.hemvist.intake.verdict.PairFacts.Versions;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

class PairFactsTest {

    private static final LocalDate SINCE = LocalDate.of(2020, 5, 15);
    private static final OrganisationId COMPANY = new OrganisationId(new UUID(1, 1));

    @ParameterizedTest
    @Shows({"S-06", "G-50", "G-51", "G-130"})
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            # stream,       standing,   excluded, earlier no,  verdict
            -,              CLEARED,    false,    -,           SUITS
            TRIAL_TRAINING, CLEARED,    false,    -,           SUITS
            QUEUE,          CLEARED,    false,    -,           DOES_NOT_SUIT
            PRIORITY,       CLEARED,    false,    -,           DOES_NOT_SUIT
            -,              NOT_ASKED,  false,    -,           UNKNOWN
            -,              ASKED,      false,    -,           UNKNOWN
            -,              DEBT,       false,    -,           DOES_NOT_SUIT
            -,              CLEARED,    true,     -,           DOES_NOT_SUIT
            -,              CLEARED,    false,    DECLINED,    DOES_NOT_SUIT
            -,              CLEARED,    false,    REJECTED,    DOES_NOT_SUIT
            -,              CLEARED,    false,    NONE_CHOSEN, DOES_NOT_SUIT
            QUEUE,          ASKED,      false,    -,           DOES_NOT_SUIT
            """)
    void what_is_not_known_is_never_a_no_and_one_no_is_enough(
            FlatStream stream, Standing standing, boolean excluded, OfferState earlierNo, Verdict verdict) {
        PairFacts facts = new PairFacts(
                Programme.HOUSING_FIRST,
                new Versions(SINCE, SINCE),
                new OfFlat(COMPANY, Optional.ofNullable(stream), Optional.empty()),
                new OfCase(new CompanyStanding(standing, SINCE), excluded, Optional.ofNullable(earlierNo)));

        assertThat(facts.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @Shows({"S-58", "G-50", "G-130"})
    @CsvSource(
            textBlock =
                    """
            # programme,    verdict,       grounds
            HOUSING_FIRST,  DOES_NOT_SUIT, STREAM COMPANY EXCLUSION EARLIER_NO
            TRIAL,          SUITS,         STREAM EARLIER_NO
            TRAINING,       SUITS,         STREAM EARLIER_NO
            """)
    void what_no_rule_of_the_programme_asks_is_neither_told_nor_judged(
            Programme programme, Verdict verdict, String grounds) {
        PairFacts facts = new PairFacts(
                programme,
                new Versions(SINCE, SINCE),
                new OfFlat(COMPANY, Optional.empty(), Optional.empty()),
                new OfCase(new CompanyStanding(Standing.DEBT, SINCE), true, Optional.empty()));

        assertThat(facts.verdict()).isEqualTo(verdict);
        assertThat(facts.findings())
                .extracting(finding -> finding.ground().name())
                .containsExactly(grounds.split(" "));
    }

    @ParameterizedTest(name = "hired for {0}, case of {1}")
    @Shows("S-34")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            -,             TRIAL,    SUITS,         STREAM EARLIER_NO
            TRIAL,         TRIAL,    SUITS,         STREAM PROGRAMME EARLIER_NO
            TRAINING,      TRAINING, SUITS,         STREAM PROGRAMME EARLIER_NO
            TRAINING,      TRIAL,    DOES_NOT_SUIT, STREAM PROGRAMME EARLIER_NO
            TRIAL,         TRAINING, DOES_NOT_SUIT, STREAM PROGRAMME EARLIER_NO
            HOUSING_FIRST, TRIAL,    DOES_NOT_SUIT, STREAM PROGRAMME EARLIER_NO
            """)
    void what_the_city_goes_on_hiring_for_one_programme_suits_nobody_of_another(
            @Nullable Programme hiredFor, Programme programme, Verdict verdict, String grounds) {
        PairFacts facts = vacantAgain(hiredFor, programme);

        assertThat(facts.verdict()).isEqualTo(verdict);
        assertThat(facts.findings())
                .extracting(finding -> finding.ground().name())
                .containsExactly(grounds.split(" "));
    }

    @Test
    void facts_of_a_flat_that_nobody_has_left_are_known_by_what_they_were_known_by_before() {
        assertThat(vacantAgain(null, Programme.TRIAL).flat().toString())
                .isEqualTo("OfFlat[company=%s, stream=Optional.empty]".formatted(COMPANY));
        assertThat(vacantAgain(Programme.TRIAL, Programme.TRIAL)).asString().contains("hiredFor=TRIAL");
    }

    private static PairFacts vacantAgain(@Nullable Programme hiredFor, Programme programme) {
        return new PairFacts(
                programme,
                new Versions(SINCE, SINCE),
                new OfFlat(COMPANY, Optional.empty(), Optional.ofNullable(hiredFor)),
                new OfCase(new CompanyStanding(Standing.NOT_NEEDED, SINCE), false, Optional.empty()));
    }

    static Stream<Finding> everyFinding() {
        return Stream.of(
                        Stream.of(CaseState.values()).map(state -> finding(Ground.WAITS, state)),
                        Stream.of(FlatState.values()).map(state -> finding(Ground.VACANT, state)),
                        Stream.of(FlatStream.values()).map(stream -> finding(Ground.STREAM, stream)),
                        Stream.of(Programme.values()).map(programme -> finding(Ground.PROGRAMME, programme)),
                        Stream.of(Standing.NOT_ASKED, Standing.ASKED, Standing.DEBT)
                                .map(standing -> finding(Ground.COMPANY, standing)),
                        Stream.of(
                                        OfferState.LANDLORD_NO,
                                        OfferState.DECLINED,
                                        OfferState.REJECTED,
                                        OfferState.NONE_CHOSEN,
                                        OfferState.CANCELLED)
                                .map(state -> finding(Ground.EARLIER_NO, state)),
                        Stream.of(new Finding(Ground.EXCLUSION, Answer.NOT_MET, "EXCLUDED", Optional.empty(), rule())))
                .flatMap(findings -> findings)
                .filter(finding ->
                        !finding.fact().equals("VACANT") && !finding.fact().equals("TRIAL_TRAINING"));
    }

    @ParameterizedTest
    @MethodSource("everyFinding")
    void every_finding_has_its_text_in_both_languages(Finding finding) {
        Finding met = new Finding(finding.ground(), Answer.MET, finding.fact(), finding.company(), finding.rule());

        for (Locale locale : new Locale[] {Locale.forLanguageTag("sv"), Locale.ENGLISH}) {
            assertThat(FindingTexts.of(finding, locale)).endsWith(".");
            assertThat(FindingTexts.of(met, locale)).endsWith(".");
        }
    }

    private static Finding finding(Ground ground, Enum<?> fact) {
        return new Finding(ground, Answer.NOT_MET, fact.name(), Optional.empty(), rule());
    }

    private static Rule rule() {
        return new Rule("WatchPolicy", SINCE);
    }
}
