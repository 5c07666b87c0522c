package se.hemvist.kernel.number;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.kernel.proof.Refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Folkbokföringslagen (1991:481) 18 § and lag (2022:1697) 8 §; numbers from Skatteverket's official test data. */
class IdentityNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "/testpersonnummer.csv,      PERSONAL,     2039",
        "/testsamordningsnummer.csv, COORDINATION, 1500",
    })
    void every_official_number_passes(String file, IdentityNumber.Kind kind, int count) {
        List<String> official = official(file);

        assertThat(official).hasSize(count).allSatisfy(digits -> {
            IdentityNumber number = IdentityNumber.parse(digits);
            assertThat(number.digits()).isEqualTo(digits);
            assertThat(number.kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/testpersonnummer.csv", "/testsamordningsnummer.csv"})
    void no_official_number_passes_with_one_of_its_last_ten_digits_changed(String file) {
        assertThat(official(file).stream().flatMap(IdentityNumberTest::withOneOfTenDigitsChanged))
                .isNotEmpty()
                .noneMatch(IdentityNumberTest::passes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/testpersonnummer.csv", "/testsamordningsnummer.csv"})
    void every_official_number_is_read_back_as_it_is_written_today(String file) {
        assertThat(official(file)).map(IdentityNumber::parse).allSatisfy(number -> assertThat(
                        IdentityNumber.parse(number.written(TODAY), TODAY))
                .isEqualTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/testpersonnummer.csv", "/testsamordningsnummer.csv"})
    void no_official_number_shows_its_last_digits(String file) {
        assertThat(official(file)).allSatisfy(digits -> {
            IdentityNumber number = IdentityNumber.parse(digits);
            assertThat("%s %s".formatted(number, number.masked()))
                    .contains(digits.substring(0, 8) + "-****")
                    .doesNotContain(digits.substring(8));
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a person,                         189001019802, 1890-01-01",
        "a coordination number,            191401682396, 1914-01-08",
        "one whose month is not known,     194500682384, ",
        "one whose day is not known,       195005602385, ",
        "one born on the 31st of April,    192004912388, ",
    })
    void the_date_of_birth_is_told_where_it_is_known(String who, String digits, LocalDate birthDate) {
        assertThat(new IdentityNumber(withCheckDigit(digits)).birthDate()).isEqualTo(Optional.ofNullable(birthDate));
    }

    /** Born 1927-11-24 and so on: the sign changes with the year, not with the birthday. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "twelve digits,                        192611240001,   2026-11-23, 1926",
        "twelve digits with a hyphen,          19261124-0001,  2026-11-23, 1926",
        "twelve digits with a plus,            19261124+0001,  2026-11-23, 1926",
        "ten digits on their own,              2711240001,     2026-11-23, 1927",
        "a hyphen at ninety-nine,              271124-0001,    2026-11-23, 1927",
        "a plus from the year of a hundred,    261124+0001,    2026-01-01, 1926",
        "the same number a year before,        261124-0001,    2025-12-31, 1926",
        "a plus reaches back another century,  271124+0001,    2026-11-23, 1827",
        "born this year,                       261122-0001,    2026-11-23, 2026",
        "with blanks about it,                 ' 271124-0001', 2026-11-23, 1927",
    })
    void the_century_is_told_by_the_sign_and_the_day(String how, String text, LocalDate today, String year) {
        String number = withCheckDigitInText(text);

        assertThat(IdentityNumber.parse(number, today).digits()).startsWith(year);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "born tomorrow,                   261124-0001",
        "a hundred only next year,        19271124+0001",
        "born next year with all digits,  202701010001",
        "month unknown next year,         202700610001",
    })
    void nobody_is_born_later_or_a_hundred_too_early(String how, String text) {
        assertThat(refusalOf(withCheckDigitInText(text))).isEqualTo("not-born-yet");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nothing,                             '',             not-an-identity-number",
        "letters,                             1990010A0017,   not-an-identity-number",
        "a local reserve number,              19900101K017,   not-an-identity-number",
        "eleven digits,                       19900101001,    not-an-identity-number",
        "thirteen digits,                     1990010100170,  not-an-identity-number",
        "a century without numbers,           179001019802,   not-an-identity-number",
        "a blank as separator,                19900101 0017,  not-an-identity-number",
        "two separators,                      19900101--0017, not-an-identity-number",
        "digits of another script,            ١٩٩٠٠١٠١٠٠١٧,   not-an-identity-number",
        "month thirteen,                      199013010001,   no-such-birth-date",
        "month unknown without sixty,         199000010001,   no-such-birth-date",
        "day unknown without sixty,           199001000001,   no-such-birth-date",
        "the 30th of February,                199002300001,   no-such-birth-date",
        "the 29th of February in no leap year, 199002290001,  no-such-birth-date",
        "the 32nd as coordination number,     199001920001,   no-such-birth-date",
        "month thirteen as coordination,      199013610001,   no-such-birth-date",
        "an organisation,                     212000-1355,    organisation-number",
        "an organisation with its prefix,     16212000-1355,  organisation-number",
        "an organisation without a hyphen,    2120001355,     organisation-number",
    })
    void what_is_no_number_is_refused_with_the_reason(String what, String text, String code) {
        assertThat(refusalOf(text)).isEqualTo(code);
    }

    @Test
    void ten_digits_are_not_enough_where_the_day_is_not_known() {
        assertThatThrownBy(() -> IdentityNumber.parse("900101-0017"))
                .isInstanceOf(NumberRefusal.NotAnIdentityNumber.class);
    }

    @Test
    void an_organisation_is_no_person_either_where_the_day_is_not_known() {
        assertThatThrownBy(() -> IdentityNumber.parse("212000-1355"))
                .isInstanceOf(NumberRefusal.OrganisationNumber.class);
    }

    @Test
    void a_refusal_does_not_repeat_what_was_typed() {
        assertThatThrownBy(() -> IdentityNumber.parse("189001019803"))
                .isInstanceOfSatisfying(NumberRefusal.WrongCheckDigit.class, Refusals::demandSaid)
                .hasMessage("wrong-check-digit");
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(NumberRefusal.class);
    }

    private static String refusalOf(String text) {
        try {
            return "accepted " + IdentityNumber.parse(text, TODAY);
        } catch (NumberRefusal refusal) {
            return refusal.code();
        }
    }

    private static boolean passes(String digits) {
        return refusalOf(digits).startsWith("accepted");
    }

    private static Stream<String> withOneOfTenDigitsChanged(String digits) {
        return IntStream.range(2, 12).boxed().flatMap(place -> IntStream.rangeClosed('0', '9')
                .filter(digit -> digit != digits.charAt(place))
                .mapToObj(digit -> digits.substring(0, place) + (char) digit + digits.substring(place + 1)));
    }

    /** The one last digit with which the number passes, so that the table can show made-up dates. */
    private static String withCheckDigit(String digits) {
        return IntStream.rangeClosed('0', '9')
                .mapToObj(digit -> digits.substring(0, 11) + (char) digit)
                .filter(IdentityNumberTest::isNumber)
                .findFirst()
                .orElseThrow();
    }

    private static String withCheckDigitInText(String text) {
        String stem = text.substring(0, text.length() - 1);
        String digits = stem.replaceAll("\\D", "");
        String twelve = digits.length() == 11 ? digits : "20" + digits;
        String leapOrNot = isNumberWithSomeDigit(twelve) ? twelve : "19" + digits;
        return stem + withCheckDigit(leapOrNot + "0").substring(11);
    }

    private static boolean isNumberWithSomeDigit(String eleven) {
        return IntStream.rangeClosed('0', '9')
                .mapToObj(digit -> eleven + (char) digit)
                .anyMatch(IdentityNumberTest::isNumber);
    }

    private static boolean isNumber(String digits) {
        try {
            return new IdentityNumber(digits).digits().equals(digits);
        } catch (NumberRefusal refused) {
            return false;
        }
    }

    private static List<String> official(String file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(IdentityNumberTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> line.matches("\\d{12}")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
