package se.hemvist.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.web.rest.Contract.Operation;

import static org.assertj.core.api.Assertions.assertThat;

/** DIGG's REST API profile 1.2.0, as much of it as a machine can see in the contract; the numbers are the profile's. */
class ProfileTest {

    private static final Contract CONTRACT = Contract.read();
    private static final List<String> PROBLEM = List.of("type", "title", "status", "detail", "instance");

    static List<Operation> operations() {
        return CONTRACT.operations();
    }

    static List<Operation> guarded() {
        return operations().stream()
                .filter(operation -> !operation.node().has("security"))
                .toList();
    }

    static List<Operation> lists() {
        return operations().stream()
                .filter(operation -> CONTRACT.parameters(operation)
                        .anyMatch(parameter -> parameter.path("name").asText().equals("page")))
                .toList();
    }

    @Test
    void the_document_says_what_it_is_and_whom_to_ask() {
        JsonNode info = CONTRACT.root().path("info");

        assertThat(CONTRACT.root().path("openapi").asText()).startsWith("3.0.");
        assertThat(info.path("version").asText()).as("VER.04").matches("[1-9][0-9]*\\.[0-9]+\\.[0-9]+");
        assertThat(info.path("contact").has("email")).as("DOK.03").isTrue();
        assertThat(info.path("license").has("name")).as("DOK.03").isTrue();
        assertThat(info.has("termsOfService")).as("DOK.03").isTrue();
        assertThat(info.path("description").asText())
                .as("DOK.03, DOK.06, DOK.08, DOK.09")
                .contains("Villkor", "Servicenivå", "Kända begränsningar", "Livscykel", "Inloggning", "In English");
    }

    @Test
    void the_address_carries_the_major_version() {
        String major = CONTRACT.root().at("/info/version").asText().split("\\.")[0];

        assertThat(CONTRACT.root().at("/servers/0/url").asText())
                .as("UFN.01, VER.05")
                .isEqualTo("/hemvist/v" + major);
    }

    @Test
    void addresses_are_written_as_the_profile_wants_them() {
        assertThat(CONTRACT.root().path("paths").properties().stream().map(Map.Entry::getKey))
                .as("UFN.05, UFN.07 to UFN.09")
                .allMatch(path ->
                        path.replaceAll("\\{[a-zA-Z]+}", "x").matches("(/[a-z0-9.-]+)+") && path.length() < 200);
    }

    @Test
    void fields_are_in_camel_case_and_lists_in_the_plural() {
        parts().forEach(part -> {
            assertThat(part.getKey()).as("AME.04, AME.05, AME.07").matches("[a-z][a-zA-Z0-9]*|_meta|_links");
            if (CONTRACT.follow(part.getValue()).path("type").asText().equals("array")) {
                assertThat(part.getKey()).as("AME.06").matches(".*s|criteria|criteriaNotMet");
            }
        });
    }

    @Test
    void days_and_times_are_told_apart() {
        parts().filter(part -> part.getKey().endsWith("On") || part.getKey().equals("day"))
                .forEach(part -> assertThat(part.getValue().path("format").asText())
                        .as("DOT.01 " + part.getKey())
                        .isEqualTo("date"));
        parts().filter(part -> part.getKey().matches("at|(recorded|started|finished)At"))
                .forEach(part -> assertThat(part.getValue().path("format").asText())
                        .as("DOT.02 " + part.getKey())
                        .isEqualTo("date-time"));
    }

    @Test
    void no_identity_number_stands_in_an_address() {
        operations().forEach(operation -> CONTRACT.parameters(operation)
                .filter(parameter -> parameter.path("in").asText().matches("path|query"))
                .forEach(parameter -> assertThat(parameter.path("name").asText())
                        .as("RES.02, SAK.15")
                        .isIn(
                                "id",
                                "company",
                                "flat",
                                "file",
                                "paper",
                                "payment",
                                "absence",
                                "concern",
                                "contact",
                                "resident",
                                "month",
                                "quarter",
                                "week",
                                "year",
                                "day",
                                "number",
                                "page",
                                "limit",
                                "municipality",
                                "setting",
                                "group",
                                "condition",
                                "yes",
                                "no",
                                "value",
                                "within",
                                "area",
                                "caseId",
                                "kind",
                                "mine")));
    }

    @Test
    void each_operation_has_a_name_of_its_own() {
        Set<String> seen = new HashSet<>();

        assertThat(operations())
                .allMatch(operation ->
                        seen.add(operation.node().path("operationId").asText()));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void each_operation_is_described_with_examples(Operation operation) {
        assertThat(operation.node().path("summary").asText()).as("DOK.11").isNotBlank();
        assertThat(operation.node().path("description").asText()).as("DOK.06").isNotBlank();
        JsonNode body = operation.node().path("requestBody").path("content");
        body.forEach(content -> assertThat(content.has("example")).as("DOK.15").isTrue());
        CONTRACT.responses(operation).forEach(response -> {
            assertThat(response.getValue().path("description").asText())
                    .as("DOK.13")
                    .isNotBlank();
            response.getValue().path("content").forEach(content -> assertThat(content.has("example"))
                    .as("DOK.15")
                    .isTrue());
        });
        CONTRACT.parameters(operation)
                .forEach(parameter ->
                        assertThat(parameter.has("example")).as("DOK.15").isTrue());
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void what_goes_wrong_is_told_as_a_problem(Operation operation) {
        assertThat(CONTRACT.responses(operation).map(Map.Entry::getKey)).contains("401", "403", "500");
        CONTRACT.responses(operation)
                .filter(response -> response.getKey().compareTo("400") >= 0)
                .forEach(response -> {
                    JsonNode content = response.getValue().path("content");
                    assertThat(content.has("application/problem+json"))
                            .as("FEL.01, FEL.02")
                            .isTrue();
                    JsonNode problem = content.path("application/problem+json").path("example");
                    assertThat(PROBLEM).as("FEL.01").allMatch(problem::has);
                    assertThat(problem.path("status").asText()).isEqualTo(response.getKey());
                });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void what_is_made_has_a_place(Operation operation) {
        CONTRACT.responses(operation)
                .filter(response -> response.getKey().matches("201|202"))
                .forEach(response -> assertThat(
                                response.getValue().path("headers").has("Location"))
                        .as("ARP.03, ARP.04")
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void lists_come_in_pages(Operation operation) {
        JsonNode limit = parameter(operation, "limit");
        assertThat(limit.at("/schema/default").asInt()).as("FNS.09").isEqualTo(20);
        assertThat(parameter(operation, "page").at("/schema/default").asInt())
                .as("FNS.08")
                .isEqualTo(1);
        CONTRACT.parameters(operation)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .forEach(parameter -> {
                    assertThat(parameter.path("required").asBoolean())
                            .as("FNS.05")
                            .isFalse();
                    assertThat(parameter.path("name").asText())
                            .as("FNS.01, FNS.03")
                            .matches("[a-z][a-zA-Z]*");
                });
        JsonNode answer = CONTRACT.follow(operation.node().at("/responses/200/content/application~1json/schema"));
        assertThat(answer.path("properties").has("_meta")).as("FNS.10").isTrue();
        assertThat(answer.path("properties").has("_links")).as("FNS.10").isTrue();
    }

    private static JsonNode parameter(Operation operation, String name) {
        return CONTRACT.parameters(operation)
                .filter(parameter -> parameter.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Every named part of every schema, those within others too. */
    private static Stream<Map.Entry<String, JsonNode>> parts() {
        return CONTRACT.components("schemas").flatMap(schema -> parts(schema.getValue()));
    }

    private static Stream<Map.Entry<String, JsonNode>> parts(JsonNode schema) {
        Stream<Map.Entry<String, JsonNode>> own = schema.path("properties").properties().stream();
        return Stream.concat(
                Stream.concat(
                        own, schema.path("properties").properties().stream().flatMap(part -> parts(part.getValue()))),
                schema.has("items") ? parts(schema.path("items")) : Stream.empty());
    }
}
