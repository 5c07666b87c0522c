package se.hemvist.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.web.rest.RestMethods.RestMethod;
import se.hemvist.web.rest.input.AlsoReadAt;
import se.hemvist.web.rest.input.ReadWithTag;
import se.hemvist.web.rest.json.StrictJson;

import static org.assertj.core.api.Assertions.assertThat;

/** The contract says what the code does, and the code does what the contract says. */
class ContractTest {

    /** Made by hand, not from one record: a page of anything, links by relation, a problem and its rule. */
    private static final Set<String> WITHOUT_RECORD = Set.of("Links", "Problem", "RuleBroken");

    private static final Contract CONTRACT = Contract.read();

    static List<RestMethod> methods() {
        return RestMethods.all();
    }

    static List<RestMethod> writes() {
        return methods().stream()
                .filter(method -> method.body().isPresent())
                .filter(method -> !method.takesFile())
                .toList();
    }

    static List<String> records() {
        return CONTRACT.components("schemas")
                .map(Map.Entry::getKey)
                .filter(name -> !WITHOUT_RECORD.contains(name) && !name.endsWith("Page"))
                .toList();
    }

    @Test
    void every_method_is_in_the_contract_and_every_path_is_a_method() {
        assertThat(CONTRACT.operations().stream().map(Contract.Operation::name))
                .containsExactlyInAnyOrderElementsOf(
                        methods().stream().map(RestMethod::name).toList());
    }

    @ParameterizedTest
    @MethodSource("records")
    void each_schema_has_the_shape_of_its_record(String name) {
        Class<?> type = RestMethods.record(name).orElseThrow();

        assertThat(Shape.of(CONTRACT.schema(name), CONTRACT)).isEqualTo(Shape.of(type));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void each_write_takes_the_body_that_the_contract_names(RestMethod method) {
        assertThat(Contract.schemaName(body(method).path("schema")))
                .isEqualTo(method.body().orElseThrow().getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("writes")
    void each_example_of_a_body_is_read_and_found_in_order(RestMethod method) throws IOException {
        Object body = StrictJson.MAPPER.readValue(
                body(method).path("example").toString(), method.body().orElseThrow());

        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(body)).isEmpty();
        }
    }

    @Test
    void each_example_of_an_answer_follows_its_schema() {
        List<String> faults = new ArrayList<>();
        CONTRACT.operations().forEach(operation -> CONTRACT.responses(operation)
                .flatMap(response -> response.getValue().path("content").properties().stream())
                .filter(content -> content.getKey().endsWith("json"))
                .forEach(content -> Conformance.check(
                                content.getValue().path("schema"),
                                content.getValue().path("example"),
                                CONTRACT)
                        .forEach(fault -> faults.add(operation.name() + fault))));

        assertThat(faults).isEmpty();
    }

    @Test
    void every_schema_is_used() {
        String text = CONTRACT.root().toString();
        Set<String> unused = CONTRACT.components("schemas")
                .map(Map.Entry::getKey)
                .filter(name -> !text.contains("\"#/components/schemas/" + name + "\""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    @Test
    void the_paths_that_take_a_version_are_those_that_the_contract_gives_one() {
        Stream<String> inCode = methods().stream()
                .filter(method -> method.name().startsWith("POST"))
                .filter(RestMethod::usesIfMatch)
                .map(RestMethod::name);
        Stream<String> inContract = CONTRACT.operations().stream()
                .filter(operation -> CONTRACT.parameters(operation)
                        .anyMatch(parameter -> parameter.path("name").asText().equals("If-Match")))
                .map(Contract.Operation::name);

        assertThat(inContract.toList()).containsExactlyInAnyOrderElementsOf(inCode.toList());
    }

    @Test
    void what_is_read_with_a_version_is_what_the_contract_says() {
        assertThat(readWithVersion().map(Contract.Operation::name))
                .containsExactlyInAnyOrderElementsOf(methods().stream()
                        .filter(RestMethod::tellsVersion)
                        .map(RestMethod::name)
                        .toList());
    }

    /** There it is read again when somebody acts on it. */
    @Test
    void what_is_read_with_a_tag_is_read_by_its_id_alone() {
        assertThat(methods().stream().filter(RestMethod::tellsVersion))
                .allSatisfy(read -> assertThat(read.method().getFullName()).endsWith(".get(java.util.UUID)"))
                .allSatisfy(read -> assertThat(read.method().getOwner().isAssignableTo(ReadWithTag.class))
                        .isTrue());
    }

    @Test
    void what_is_also_read_elsewhere_is_read_there_with_a_tag() {
        assertThat(methods().stream()
                        .flatMap(method -> method.method().tryGetAnnotationOfType(AlsoReadAt.class).stream())
                        .map(elsewhere -> "GET /" + elsewhere.value()))
                .isNotEmpty()
                .isSubsetOf(readWithVersion().map(Contract.Operation::name).toList());
    }

    /** By the addresses alone, so that none can be forgotten. */
    @ParameterizedTest
    @MethodSource("actsOnWhatIsRead")
    void each_act_on_what_is_read_with_a_version_takes_one_and_may_find_it_changed(Contract.Operation act) {
        assertThat(CONTRACT.parameters(act)
                        .map(parameter -> parameter.path("name").asText()))
                .contains("If-Match");
        assertThat(CONTRACT.responses(act).map(Map.Entry::getKey)).contains("412");
    }

    static List<Contract.Operation> actsOnWhatIsRead() {
        List<String> read = readWithVersion()
                .map(operation -> operation.name().replace("GET ", "POST "))
                .toList();
        return CONTRACT.operations().stream()
                .filter(operation ->
                        read.stream().anyMatch(place -> operation.name().startsWith(place + "/")))
                .toList();
    }

    private static Stream<Contract.Operation> readWithVersion() {
        return CONTRACT.operations().stream().filter(operation -> CONTRACT.responses(operation)
                .anyMatch(response -> response.getValue().path("headers").has("ETag")));
    }

    private static JsonNode body(RestMethod method) {
        return CONTRACT.operations().stream()
                .filter(operation -> operation.name().equals(method.name()))
                .map(operation -> operation.node().at("/requestBody/content/application~1json"))
                .findFirst()
                .orElseThrow();
    }
}
