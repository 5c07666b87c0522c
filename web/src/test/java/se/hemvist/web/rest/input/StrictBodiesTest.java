package se.hemvist.web.rest.input;

import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.RefusalTexts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** CONVENTIONS §1, SAK.06 and SAK.28: every request is validated. */
class StrictBodiesTest {

    enum Answer {
        YES,
        NO
    }

    record Part(String text, Answer answer) {}

    record Sample(
            @NotNull LocalDate day,
            Instant at,
            YearMonth month,
            UUID id,
            Boolean sure,
            Integer count,
            BigDecimal area,
            Answer answer,
            String text,
            List<Part> parts,
            Map<Answer, Part> byAnswer) {}

    @Test
    void reads_what_the_contract_allows() throws IOException {
        Sample read = read(
                """
                {"day": "2026-03-02", "at": "2026-03-02T10:00:00+01:00", "month": "2026-03",
                 "id": "0f8fad5b-d9cb-469f-a165-70867728950e", "sure": true, "count": 3, "area": 41.5,
                 "answer": "YES", "text": "å", "parts": [{"text": "a", "answer": "NO"}],
                 "byAnswer": {"NO": {"text": "b", "answer": "NO"}}}
                """);

        assertThat(read.day()).isEqualTo("2026-03-02");
        assertThat(read.at()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(read.month()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(read.parts()).containsExactly(new Part("a", Answer.NO));
        assertThat(read.byAnswer()).containsEntry(Answer.NO, new Part("b", Answer.NO));
    }

    @Test
    void what_is_not_written_in_utf_8_is_told_so() {
        byte[] body = "{\"text\": \"Åsa\"}".getBytes(StandardCharsets.ISO_8859_1);

        InputRefusal refusal = catchThrowableOfType(InputRefusal.class, () -> JsonBodies.read(Sample.class, body));

        assertThat(refusal.code()).isEqualTo("not-in-utf8");
        Refusals.demandSaid(refusal);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
            nothing                    | ''                                          | missing-body   | ''
            null                       | null                                        | missing-body   | ''
            no JSON                    | {"text": a}                                 | malformed-json | ''
            cut off                    | {"day": "2026-03-02"                        | malformed-json | ''
            more after the end         | {"text": "a"} {}                            | malformed-json | ''
            the same part twice        | {"text": "a", "text": "b"}                  | malformed-json | ''
            a list instead             | ["a"]                                       | wrong-type     | ''
            an unknown part            | {"colour": "red"}                           | unknown-field  | /colour
            an unknown part inside     | {"parts": [{"text": "a"}, {"tone": "b"}]}   | unknown-field  | /parts/1/tone
            an unknown part in a map   | {"byAnswer": {"YES": {"tone": "b"}}}        | unknown-field  | /byAnswer/YES/tone
            no such day                | {"day": "2026-02-30"}                       | wrong-type     | /day
            a day with a time          | {"day": "2026-03-02T00:00:00"}              | wrong-type     | /day
            a day as a number          | {"day": 20260302}                           | wrong-type     | /day
            a day as a list            | {"day": [2026, 3, 2]}                       | wrong-type     | /day
            an empty day               | {"day": ""}                                 | wrong-type     | /day
            no such month              | {"month": "2026-13"}                        | wrong-type     | /month
            a time without a zone      | {"at": "2026-03-02T10:00:00"}               | wrong-type     | /at
            a short id                 | {"id": "1-1-1-1-1"}                         | wrong-type     | /id
            a word for yes             | {"sure": "true"}                            | wrong-type     | /sure
            a number for yes           | {"sure": 1}                                 | wrong-type     | /sure
            a number in quotes         | {"count": "3"}                              | wrong-type     | /count
            a broken number            | {"count": 3.5}                              | wrong-type     | /count
            too large a number         | {"count": 3000000000}                       | wrong-type     | /count
            a number for a text        | {"text": 3}                                 | wrong-type     | /text
            an object for a text       | {"text": {}}                                | wrong-type     | /text
            nothing, as a character    | {"text": "a\\u0000"}                         | unreadable-character | /text
            a control character inside | {"parts": [{"text": "\\u001b[1m"}]}         | unreadable-character | /parts/0/text
            half a character           | {"text": "\\ud83d"}                         | unreadable-character | /text
            an unknown choice          | {"answer": "MAYBE"}                         | not-one-of     | /answer
            an unknown choice inside   | {"parts": [{"answer": "yes"}]}              | not-one-of     | /parts/0/answer
            a choice by number         | {"answer": 0}                               | not-one-of     | /answer
            an empty choice            | {"answer": ""}                              | not-one-of     | /answer
            an unknown key             | {"byAnswer": {"MAYBE": {}}}                 | not-one-of     | /byAnswer
            """)
    void refuses(String what, String body, String code, String pointer) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(body == null ? "null" : body));

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.field()).contains(pointer);
        assertThat(RefusalTexts.detail(refusal, RefusalTexts.SWEDISH)).isNotBlank();
        assertThat(RefusalTexts.detail(refusal, RefusalTexts.ENGLISH)).isNotBlank();
    }

    @Test
    void a_text_may_have_several_lines_and_any_letter() throws IOException {
        assertThat(read("{\"text\": \"a\\tb\\r\\nö \\ud83d\\ude00\"}").text()).isEqualTo("a\tb\r\nö \ud83d\ude00");
    }

    @Test
    void refuses_what_is_nested_too_deep() {
        String body = "{\"parts\": " + "[".repeat(30) + "]".repeat(30) + "}";

        assertThat(catchThrowableOfType(Refusal.class, () -> read(body)).kind()).isEqualTo(Refusal.Kind.INPUT);
    }

    @ParameterizedTest(name = "a {0}")
    @CsvSource({"text, 100001, \"", "count, 40, ''"})
    void tells_what_is_longer_than_is_read_at_all(String part, int length, String quote) {
        String body = "{\"" + part + "\": " + quote + "1".repeat(length) + quote + "}";

        assertThat(catchThrowableOfType(Refusal.class, () -> read(body)))
                .satisfies(Refusals::demandSaid)
                .extracting(Refusal::code)
                .isEqualTo("beyond-bounds");
    }

    @Test
    void never_repeats_what_was_sent() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read("{\"day\": \"19900101-1234\"}"));

        assertThat(refusal.getMessage() + RefusalTexts.detail(refusal, RefusalTexts.ENGLISH))
                .doesNotContain("1234");
    }

    private static Sample read(String body) throws IOException {
        return JsonBodies.read(Sample.class, body.getBytes(StandardCharsets.UTF_8));
    }
}
