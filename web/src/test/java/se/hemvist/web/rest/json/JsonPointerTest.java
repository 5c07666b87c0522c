package se.hemvist.web.rest.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class JsonPointerTest {

    record Part(@NotBlank String reason) {}

    record Body(
            @NotNull String text,
            @NotNull List<@Valid Part> parts,
            @NotNull Map<String, @Valid Part> answers,
            @NotNull List<@NotBlank String> codes,
            @NotEmpty List<String> goals) {}

    static class Resource {
        void take(@NotNull @Valid Body body) {}
    }

    @Test
    void points_into_the_body() throws NoSuchMethodException {
        Body body = new Body(
                null, List.of(new Part("a"), new Part("")), Map.of("a/b", new Part("")), List.of(""), List.of());

        assertThat(pointers(body))
                .containsExactlyInAnyOrder("/text", "/parts/1/reason", "/answers/a~1b/reason", "/codes/0", "/goals");
    }

    @Test
    void the_whole_body_is_the_empty_pointer() throws NoSuchMethodException {
        assertThat(pointers(null)).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            givenOn           | /givenOn
            validTo           | /terms/validTo
            criteria/RISK     | /criteria/RISK
            notSaid           | /notSaid
            /already/a/pointer | /already/a/pointer
            """)
    void finds_the_part_that_the_domain_means(String name, String pointer) {
        byte[] body =
                """
                {"givenOn": "2026-03-02", "terms": {"validTo": "2026-03-02"}, "criteria": {"RISK": {}}}
                """
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(JsonPointer.of(name, body)).isEqualTo(pointer);
    }

    private static List<String> pointers(Body body) throws NoSuchMethodException {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            return factory
                    .getValidator()
                    .forExecutables()
                    .validateParameters(
                            new Resource(), Resource.class.getDeclaredMethod("take", Body.class), new Object[] {body})
                    .stream()
                    .map(ConstraintViolation::getPropertyPath)
                    .map(JsonPointer::of)
                    .toList();
        }
    }
}
