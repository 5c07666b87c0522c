package se.hemvist.web.rest.subleases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.clause.Clause;
import se.hemvist.lease.clause.ClauseKind;
import se.hemvist.web.rest.json.JsonPointer;
import se.hemvist.web.rest.json.StrictJson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The special terms of a signing, as they are sent. */
@Shows("L-05")
class SigningRequestTest {

    private static final String PETS = """
            {"kind": "PETS", "wording": "Katten får bo här."}""";

    @ParameterizedTest
    @ValueSource(strings = {"", "\"specialTerms\": null,", "\"specialTerms\": [],"})
    void one_that_leaves_them_out_has_none(String left) throws JsonProcessingException {
        SigningRequest request = read(left);

        assertThat(broken(request)).isEmpty();
        assertThat(request.read().terms().special().clauses()).isEmpty();
    }

    @Test
    void they_are_read_in_their_order() throws JsonProcessingException {
        SigningRequest request =
                read("\"specialTerms\": [%s, {\"kind\": \"USE\", \"wording\": \"Bostad.\"}],".formatted(PETS));

        assertThat(broken(request)).isEmpty();
        assertThat(request.read().terms().special().clauses())
                .containsExactly(
                        new Clause(ClauseKind.PETS, "Katten får bo här."), new Clause(ClauseKind.USE, "Bostad."));
    }

    @ParameterizedTest
    @CsvSource({"20, true", "21, false"})
    void they_are_twenty_at_most(int number, boolean taken) throws JsonProcessingException {
        String terms = Stream.generate(() -> PETS).limit(number).collect(Collectors.joining(","));

        assertThat(broken(read("\"specialTerms\": [%s],".formatted(terms))))
                .isEqualTo(taken ? List.of() : List.of("/specialTerms"));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "1000, true", "1001, false"})
    void each_says_something_in_a_thousand_characters(int length, boolean taken) throws JsonProcessingException {
        String term = "{\"kind\": \"PETS\", \"wording\": \"%s\"}".formatted("å".repeat(length));

        assertThat(broken(read("\"specialTerms\": [%s, %s],".formatted(PETS, term))))
                .isEqualTo(taken ? List.of() : List.of("/specialTerms/1/wording"));
    }

    @Test
    void a_kind_that_is_none_is_not_read() {
        assertThatThrownBy(() -> read("\"specialTerms\": [{\"kind\": \"OTHER\", \"wording\": \"Annat.\"}],"))
                .isInstanceOfSatisfying(
                        InvalidFormatException.class,
                        wrong -> assertThat(JsonPointer.of(wrong.getPath())).isEqualTo("/specialTerms/0/kind"));
    }

    @Test
    void the_wording_is_not_told_in_passing() throws JsonProcessingException {
        assertThat(read("\"specialTerms\": [%s],".formatted(PETS)).toString())
                .contains("PETS")
                .doesNotContain("Katten");
    }

    private static SigningRequest read(String special) throws JsonProcessingException {
        return StrictJson.MAPPER.readValue(
                """
                {
                  "offerId": "8a6f0f52-1b1c-4b0e-8e0c-53b0a7b0c0de",
                  "agreed": {
                    "on": "2027-01-11", "leaseStart": "2027-01-15", "monthlyRent": 6450, "supportStaffPresent": true
                  },
                  "termsExplained": {"on": "2027-01-11", "by": "AB", "version": "2026-1", "signedByTenant": true},
                  %s
                  "waiverSigned": true
                }"""
                        .formatted(special),
                SigningRequest.class);
    }

    /** Where it breaks a constraint. */
    private static List<String> broken(SigningRequest request) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator().validate(request).stream()
                    .map(ConstraintViolation::getPropertyPath)
                    .map(JsonPointer::of)
                    .toList();
        }
    }
}
