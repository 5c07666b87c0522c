package se.hemvist.ear.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.ear.rest.Rest.Reply;

import static org.assertj.core.api.Assertions.assertThat;

/** Bad input gets an answer that names the field and the rule, and leaves nothing behind. */
@InHouse
class BadInputIT {

    private static Rest rest;
    private static House house;

    @BeforeAll
    static void connect(House shared) {
        house = shared;
        rest = new Rest(shared);
        rest.register("9003", "taken");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            nothing at all     | organisations | ``                                                    | 400 | missing-body              | ``
            malformed JSON     | organisations | {"code": "a"                                          | 400 | malformed-json            | ``
            an unknown field   | organisations | {"colour": "red"}                                     | 400 | unknown-field             | /colour
            a missing part     | accounts      | {"user": "spink", "municipality": "9003"}             | 400 | not-blank                 | /organisation
            no such day        | demo/clock    | {"day": "2026-11-31"}                                 | 400 | wrong-type                | /day
            a day out of order | demo/clock    | {"day": "2001-01-01"}                                 | 422 | only-forward              | /day
            a step too long    | demo/clock    | {"day": "2999-12-31"}                                 | 422 | too-far                   | /day
            no day of a lease  | demo/clock    | {"day": "9999-12-31"}                                 | 400 | wrong-type                | /day
            nor of a person    | demo/clock    | {"day": "0001-01-01"}                                 | 400 | wrong-type                | /day
            no such month      | jobs/month    | {"month": "2026-13"}                                  | 400 | wrong-type                | /month
            a night to come    | jobs/night    | {"day": "2999-01-01"}                                 | 422 | period-not-over           | /day
            an unknown code    | accounts      | {"user": "x", "municipality": "9003", "organisation": "none"} | 400 | unknown-organisation-code | /organisation
            a code that is one | accounts      | {"user": "x", "municipality": "9003", "organisation": "Å"}    | 400 | unknown-organisation-code | /organisation
            """)
    void is_told_and_leaves_nothing(String what, String path, String body, int status, String code, String pointer)
            throws SQLException {
        Map<String, String> before = Tables.digest(house.database());

        Reply reply = rest.post(Rest.OPERATOR, path, body);

        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        JsonNode first = reply.json().at("/errors/0");
        assertThat(first.isMissingNode() ? reply.code() : first.path("code").asText())
                .isEqualTo(code);
        assertThat(first.path("pointer").asText()).isEqualTo(pointer);
        assertThat(reply.json().path("instance").asText()).isEqualTo("/hemvist/v1/" + path);
        assertThat(Tables.digest(house.database())).isEqualTo(before);
    }

    @Test
    void a_last_day_before_the_first_is_told() throws SQLException {
        Map<String, String> before = Tables.digest(house.database());
        String body = Rest.organisation("9003", "backwards")
                .replace("{\"from\": \"2026-01-01\"}", "{\"from\": \"2026-01-01\", \"to\": \"2025-12-31\"}");

        Reply reply = rest.post(Rest.OPERATOR, "organisations", body);

        assertThat(reply.code()).isEqualTo("ends-before-it-starts");
        assertThat(Tables.digest(house.database())).isEqualTo(before);
    }

    @Test
    void what_is_not_written_in_utf_8_is_told_so() throws SQLException {
        Map<String, String> before = Tables.digest(house.database());

        Reply reply = rest.post(
                Rest.OPERATOR,
                "organisations",
                Rest.organisation("9003", "Bolaget på ön").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("not-in-utf8");
        assertThat(Tables.digest(house.database())).isEqualTo(before);
    }

    @Test
    void english_is_answered_to_whoever_prefers_it() {
        Reply reply = rest.post(Rest.OPERATOR, "demo/clock", "{}", Map.of("Accept-Language", "en"));

        assertThat(reply.header("Content-Language")).isEqualTo("en");
        assertThat(reply.json().at("/errors/0/detail").asText()).isEqualTo("This part is missing.");
    }

    @Test
    void a_body_that_is_too_large_is_refused_unread() {
        Reply reply = rest.post(Rest.OPERATOR, "demo/clock", " ".repeat(1024 * 1024 + 1));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.code()).isEqualTo("too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "flats/csv, text/csv, 413, too-large",
        "demo/clock, application/json, 413, too-large",
        "../soap/receive-referral/1, text/xml, 500, message-too-large"
    })
    void what_is_larger_than_anything_taken_is_told_so_too(String path, String type, int status, String code) {
        Reply reply = rest.post("hyresvard", path, " ".repeat(11 * 1024 * 1024), Map.of("Content-Type", type));

        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.body()).contains(code);
    }

    @Test
    void nobody_gets_in_without_a_login_and_is_told_so() {
        Reply reply = rest.get("nobody", "cases");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("not-logged-in");
        assertThat(reply.header("WWW-Authenticate")).startsWith("Basic");
    }
}
